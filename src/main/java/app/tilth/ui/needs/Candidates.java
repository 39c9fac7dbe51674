package app.tilth.ui.needs;

import java.util.List;

/**
 * Those who might help.
 *
 * @param listed those who are listed: where very many match, the nearest of them
 * @param in how many belong to the need, listed or not
 */
public record Candidates(List<Candidate> listed, int in) {
    public Candidates {
        listed = List.copyOf(listed);
    }

    /** Whether some belong to the need who are not listed. */
    boolean isCut() {
        return listed.stream().filter(Candidate::isIn).count() < in;
    }
}
