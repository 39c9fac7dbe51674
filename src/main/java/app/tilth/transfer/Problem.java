package app.tilth.transfer;

/**
 * A part of a file that could not be taken over.
 *
 * @param file name of the file, or of the file inside an archive
 * @param line where the part starts, 1-based; 0 for the whole file
 * @param reason one clear sentence, without file and line
 */
public record Problem(String file, int line, String reason) {
    /** File, line and reason as one sentence. */
    @Override
    public String toString() {
        return line == 0 ? Texts.get("problem.file", file, reason) : Texts.get("problem.line", file, line, reason);
    }
}
