package app.tilth.ui.entry;

import app.tilth.words.Messages;
import java.util.List;
import java.util.Map;

/** One kind of thing that is entered: how its fields begin, what is said of them, what saving does. Asked from background work. */
interface Entry {
    Messages TEXTS = Messages.of("ui.entry");

    /** Names what was typed and not saved: the same dialog of the same thing finds it again. */
    String draft();

    /** What the fields begin with. */
    Values begin();

    /** What is to be said of the fields, by the field’s name. */
    Map<String, Remark> remarks(Values values);

    /** What may be done along with saving. */
    default List<Offer> offers(Values values) {
        return List.of();
    }

    /** Saves what nothing is objected to; answers what was done, as a sentence. */
    String save(Values values);
}
