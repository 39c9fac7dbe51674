package app.tilth.ui.entry;

import static app.tilth.ui.entry.Entry.TEXTS;

import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Loop;
import app.tilth.workspace.Growth;
import app.tilth.workspace.LoopChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of loops along with an entry, as offers to be ticked, and what is chosen of it. */
final class Along {
    private Along() {}

    static List<Offer> offers(List<Growth> growths) {
        return growths.stream().flatMap(Along::each).map(Along::offer).toList();
    }

    static LoopChoices choices(List<Growth> growths, Values values) {
        List<Growth> along = new ArrayList<>();
        List<Growth> left = new ArrayList<>();
        growths.stream().flatMap(Along::each).forEach(growth -> {
            if (offer(growth).isIn(values)) {
                along.add(growth);
            } else if (growth.byItself()) {
                left.add(growth);
            }
        });
        return LoopChoices.of(along, left);
    }

    private static Stream<Growth> each(Growth growth) {
        return switch (growth) {
            case Growth.Answers answers -> Stream.of(answers, answers.otherwise());
            case Growth.Settles settles -> Stream.of(settles);
            case Growth.Opens opens -> Stream.of(opens);
            case Growth.GrewFrom _, Growth.Introduce _, Growth.Rhythm _ -> Stream.empty();
        };
    }

    private static Offer offer(Growth growth) {
        return switch (growth) {
            case Growth.Settles(String name, Loop loop, boolean byItself) ->
                new Offer(
                        Offer.PREFIX + "loop." + loop.id(),
                        loop.text().isBlank()
                                ? TEXTS.get("along.closes." + loop.kind() + ".bare", name)
                                : TEXTS.get("along.closes." + loop.kind(), name, loop.text()),
                        byItself,
                        "");
            case Growth.Answers answers ->
                new Offer(
                        answer(answers),
                        TEXTS.get(
                                "along.answers." + answers.outcome(),
                                answers.name(),
                                answers.loop().text()),
                        answers.byItself(),
                        answer(answers.otherwise()));
            case Growth.Opens opens ->
                new Offer(
                        Offer.PREFIX + "opens." + opens.place(),
                        TEXTS.get(
                                "along.opens."
                                        + opens.kinds().stream()
                                                .sorted()
                                                .map(Loop.Kind::name)
                                                .collect(Collectors.joining(".")),
                                opens.name(),
                                opens.about()),
                        true,
                        "");
            case Growth.GrewFrom _, Growth.Introduce _, Growth.Rhythm _ ->
                throw new IllegalArgumentException(growth.toString());
        };
    }

    private static String answer(Growth.Answers answers) {
        String key = answers.outcome() == Outcome.GRANTED ? "granted." : "declined.";
        return Offer.PREFIX + key + answers.loop().id();
    }
}
