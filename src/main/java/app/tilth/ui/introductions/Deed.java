package app.tilth.ui.introductions;

import app.tilth.model.Introduction.Stage;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What can be done about two people, by a button and by a key. */
enum Deed {
    /** Opens a draft to each, whether they would like to meet. */
    ASK(KeyCode.R, Stage.BOTH_ASKED),
    /** Opens the draft that introduces them to each other. */
    WRITE(KeyCode.W, Stage.MADE),
    /** Keeps them for Today. */
    CONSIDER(KeyCode.C, Stage.CONSIDERED),
    CAME_TO_SOMETHING(KeyCode.C, Stage.CAME_TO_SOMETHING),
    DROP(KeyCode.X, Stage.DROPPED);

    private final KeyCode key;
    private final Stage leadsTo;

    Deed(KeyCode key, Stage leadsTo) {
        this.key = key;
        this.leadsTo = leadsTo;
    }

    KeyCode key() {
        return key;
    }

    Stage leadsTo() {
        return leadsTo;
    }

    static Optional<Deed> by(KeyCode key, Pairing.Standing standing) {
        return Arrays.stream(values())
                .filter(deed -> deed.key == key && standing.deeds().contains(deed))
                .findFirst();
    }
}
