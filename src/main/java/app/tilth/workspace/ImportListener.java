package app.tilth.workspace;

/** Follows a running import, from the thread that does it. */
public interface ImportListener {
    /** Nobody follows and nobody cancels. */
    ImportListener NOBODY = new ImportListener() {
        @Override
        public void at(double fraction, int entries) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far it is, some times a second.
     *
     * @param fraction of the file, 0 to 1
     * @param entries people and interactions read so far
     */
    void at(double fraction, int entries);

    /** Once true, the import stops and leaves the database as it was. */
    boolean isCancelled();
}
