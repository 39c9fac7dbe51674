package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.tie.Readiness.Word;
import app.tilth.words.Brief;
import app.tilth.words.Numbers;
import java.util.List;

/** Says in a line how an ask of some people would land. */
public final class Headline {
    private Headline() {}

    /** Someone asked, as you call them. */
    public record Named(String called, Word word) {}

    /** "Two of these five are ready. For the other three, give something first." */
    public static String of(List<Named> people) {
        int all = people.size();
        int ready = Math.toIntExact(
                people.stream().filter(one -> one.word() == Word.READY).count());
        if (all == 0) {
            return TEXTS.get("headline.nobody");
        }
        if (all == 1) {
            return TEXTS.get(
                    "headline.one." + people.getFirst().word(),
                    people.getFirst().called());
        }
        String key = ready == all ? "all" : ready == 0 ? "none" : "some";
        return TEXTS.get(
                "headline." + key,
                all,
                Numbers.spelled(all),
                ready,
                Brief.atStart(Numbers.spelled(ready)),
                all - ready,
                Numbers.spelled(all - ready));
    }
}
