package app.tilth.workspace;

import app.tilth.transfer.Problem;
import java.util.List;

/**
 * What an import did.
 *
 * @param format what people call the file's format
 * @param updated people who were known and of whom the file told something new
 * @param unchanged people who were known and of whom it did not
 * @param news how many changes of role, employer or place it showed
 * @param problems the first thousand of them, in the order of the file
 * @param problemCount all of them
 */
public record ImportReport(
        String file,
        String format,
        int added,
        int updated,
        int unchanged,
        int interactionsAdded,
        int interactionsKnown,
        int news,
        List<Problem> problems,
        int problemCount) {
    public ImportReport {
        problems = List.copyOf(problems);
    }
}
