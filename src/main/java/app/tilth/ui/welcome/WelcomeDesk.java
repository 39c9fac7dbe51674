package app.tilth.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/**
 * What the first start can do. Every call may block, so it is only made from background work.
 */
public interface WelcomeDesk {
    /** How many people the sample network has. */
    int samplePeople();

    /**
     * Imports files one after the other. A file that cannot be read becomes one line of {@link ImportSummary#problems}
     * and the others are still imported. After {@link ImportProgress#isCancelled} the file being read leaves no trace
     * and the rest is not begun.
     */
    ImportSummary importFiles(List<Path> files, ImportProgress progress);

    /** What is in each of some files, in one line; nothing of it is kept. */
    List<String> look(List<Path> files);

    /** Opens the sample network, which stays apart from the user’s own. */
    void openSample();

    /**
     * Opens a file that is there already in place of the one that is open. Fails where it cannot be used, with both as
     * they were.
     */
    void openFile(Path file);

    /**
     * Adds one person in the Core circle for each name.
     *
     * @param names not blank
     */
    void nameFive(List<String> names);
}
