package app.tilth.ui.settings;

import app.tilth.workspace.Preferences;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The field of a {@link Dial}: what is typed stays until it is kept or put back, and what cannot be read is never kept. */
public final class DialModel {
    private final Dial dial;
    private final BiConsumer<UnaryOperator<Preferences>, Function<Preferences, String>> change;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private String kept = "";

    /**
     * @param change does a change and shows it, with what is to be said of it
     */
    DialModel(Dial dial, BiConsumer<UnaryOperator<Preferences>, Function<Preferences, String>> change) {
        this.dial = dial;
        this.change = change;
        text.subscribe((_, _) -> objection.set(""));
    }

    /** What stands in the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why what was typed is not kept; empty where it is, or was not to be yet. */
    public ReadOnlyStringProperty objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    void show(Preferences now) {
        boolean typing = !text.get().equals(kept);
        kept = dial.text().apply(now);
        if (!typing) {
            text.set(kept);
        }
    }

    /** Keeps what was typed, or says why not. Answers whether the field shows what is kept. */
    public boolean save() {
        if (text.get().equals(kept)) {
            return true;
        }
        Optional<UnaryOperator<Preferences>> read = dial.read().apply(text.get().strip());
        if (read.isEmpty()) {
            objection.set(Dial.TEXTS.get("refused." + dial.name()));
            return false;
        }
        text.set(kept);
        change.accept(read.get(), dial.said());
        return true;
    }

    /** Puts back what is kept; answers whether anything else stood there. */
    public boolean cancel() {
        boolean typed = !text.get().equals(kept);
        text.set(kept);
        return typed;
    }

    /** Keeps what was typed, and goes on from there. */
    public void step(boolean up) {
        if (save()) {
            change.accept(now -> dial.step().apply(now, up), dial.said());
        }
    }
}
