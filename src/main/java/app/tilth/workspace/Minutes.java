package app.tilth.workspace;

import app.tilth.model.InteractionKind;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.store.Stores;
import java.time.LocalDate;
import java.util.Comparator;

/** What the deeds of a day took of its few minutes. */
final class Minutes {
    /** How many of a person's interactions are looked through for those of the day. */
    private static final int LOOKED_THROUGH = 20;

    private static final int TALK = 5;
    private static final int NOTE = 1;

    private Minutes() {}

    /** The minutes that the suggestions done on a day took; each of two who were introduced got a note. */
    static int spent(Stores stores, LocalDate day) {
        return stores.suggestions().since(day).stream()
                .filter(state -> state.what() == What.DONE && state.day().equals(day))
                .mapToInt(done -> spent(stores, done, day))
                .sum();
    }

    private static int spent(Stores stores, SuggestionState done, LocalDate day) {
        return done.kind() == SuggestionKind.INTRODUCTION
                ? NOTE
                : stores.interactions().of(done.person(), LOOKED_THROUGH).stream()
                        .filter(interaction ->
                                interaction.isContact() && interaction.day().equals(day))
                        .map(interaction -> of(interaction.kind()))
                        .max(Comparator.naturalOrder())
                        .orElse(NOTE);
    }

    private static int of(InteractionKind kind) {
        return switch (kind) {
            case MESSAGE, LETTER, GIFT, NOTE -> NOTE;
            case CALL, MEETING, MEAL, EVENT -> TALK;
        };
    }
}
