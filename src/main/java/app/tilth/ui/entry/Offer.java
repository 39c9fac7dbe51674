package app.tilth.ui.entry;

/**
 * Something that may be done along with saving.
 *
 * @param field names it among the fields, which keep what the user says of it
 * @param usual whether it is done where the user says nothing
 * @param instead the field of what is not done along with it, may be empty
 */
record Offer(String field, String words, boolean usual, String instead) {
    static final String PREFIX = "along.";
    private static final String WANTED = "yes";
    private static final String UNWANTED = "no";

    boolean isIn(Values values) {
        String said = values.text(field);
        return said.isEmpty() ? usual : said.equals(WANTED);
    }

    static String said(boolean wanted) {
        return wanted ? WANTED : UNWANTED;
    }
}
