package app.tilth.ui.words;

import app.tilth.model.Loop;
import app.tilth.workspace.Kept;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says after a deed which loops opened and closed by it. */
public final class LoopNews {
    private LoopNews() {}

    /** What was done, and what of loops with it. */
    public static String with(String done, Kept kept) {
        return Stream.concat(
                        Stream.of(done), Stream.concat(said("closed", kept.closed()), said("opened", kept.opened())))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> said(String how, List<Loop> loops) {
        Set<Loop.Kind> kinds = EnumSet.noneOf(Loop.Kind.class);
        loops.forEach(loop -> kinds.add(loop.kind()));
        if (how.equals("opened") && kinds.equals(EnumSet.of(Loop.Kind.THANKS, Loop.Kind.RESULT))) {
            return Stream.of(Texts.get("loops.opened.THANKS.RESULT"));
        }
        return kinds.stream().map(kind -> Texts.get("loops." + how, kind));
    }
}
