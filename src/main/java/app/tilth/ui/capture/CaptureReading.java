package app.tilth.ui.capture;

import app.tilth.capture.Draft;
import app.tilth.capture.Mention;
import app.tilth.workspace.Growth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line was understood as.
 *
 * @param objection why it cannot be saved yet, in a sentence
 * @param doubt who may as well be meant, where that is not clear
 * @param growths at most three things that may follow
 * @param named the full name of who is named in something that passed, such as “Yusuf’s name”
 */
public record CaptureReading(
        Draft draft,
        LocalDate today,
        Optional<String> objection,
        Optional<Doubt> doubt,
        List<Growth> growths,
        Map<Draft.Passed, String> named) {
    public CaptureReading {
        named = Map.copyOf(named);
        growths = List.copyOf(growths);
    }

    /**
     * A name that may mean several people.
     *
     * @param reason why the one chosen was chosen, in a clause; may be empty
     */
    public record Doubt(Mention mention, String reason) {}
}
