package app.tilth.suggest;

import app.tilth.model.SuggestionKind;
import java.util.List;

/** Every reason there is. */
final class Reasons {
    static final List<Reason> ALL = List.of(
            new RhythmReason(),
            new CadenceReason(),
            new LoopReason(),
            new ReciprocateReason(),
            new DateReason(),
            new NewsReason(),
            new NeedReason(),
            new ReviveReason(),
            new BridgeReason(),
            new NewReason());

    private Reasons() {}

    static Reason of(SuggestionKind kind) {
        return ALL.stream().filter(reason -> reason.kind() == kind).findFirst().orElseThrow();
    }
}
