package app.tilth.ui.welcome;

import java.util.List;

/**
 * What an import did.
 *
 * @param added people added
 * @param updated people who were known and gained something
 * @param unchanged people who were known and are as before
 * @param interactions dated contacts added
 * @param problems rows and files left out, each a sentence with file, line and reason
 */
public record ImportSummary(int added, int updated, int unchanged, int interactions, List<String> problems) {
    public ImportSummary {
        problems = List.copyOf(problems);
    }
}
