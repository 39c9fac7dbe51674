package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.Loop;
import app.tilth.model.SuggestionKind;
import app.tilth.words.Dates;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something open that is yours to close; or an answer awaited so long that a word about something else is due. */
final class LoopReason implements Reason {
    private static final int DUE_WITHIN_DAYS = 7;
    private static final int UNDATED_PROMISE_DAYS = 14;
    private static final int THANKS_DAYS = 2;
    private static final int RESULT_DAYS = 31;
    private static final int ANSWER_DAYS = 21;
    private static final double FIRST_OF_ALL = 1;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.LOOP;
    }

    @Override
    public double score(Facts facts, int slot) {
        Loop loop = pressing(facts, slot);
        return loop == null ? 0 : score(loop, facts.today(), facts.ties().circle(slot));
    }

    private static double score(Loop loop, LocalDate today, Circle circle) {
        double owed = Closeness.owed(circle);
        return isPast(loop, today) ? FIRST_OF_ALL + owed : loss(loop, today) * owed;
    }

    /** The open loop that matters most, the first of equals. */
    private static @Nullable Loop pressing(Facts facts, int slot) {
        Loop pressing = null;
        double most = 0;
        for (Loop loop : facts.of(slot).openLoops()) {
            double score = score(loop, facts.today(), facts.ties().circle(slot));
            if (loop.isOpen() && !loop.opened().isAfter(facts.today()) && score > most) {
                most = score;
                pressing = loop;
            }
        }
        return pressing;
    }

    private static boolean isPast(Loop loop, LocalDate today) {
        return loop.kind() == Loop.Kind.PROMISE
                && loop.due() != null
                && loop.due().isBefore(today);
    }

    private static double loss(Loop loop, LocalDate today) {
        int age = Days.between(loop.opened(), today);
        return switch (loop.kind()) {
            case PROMISE -> loop.due() == null ? undated(age) : due(Days.between(today, loop.due()));
            case THANKS -> planned(loop, today, age < THANKS_DAYS ? 0 : Ramp.at(age, 14, .75, 60, .55));
            case RESULT -> planned(loop, today, age < RESULT_DAYS ? 0 : Ramp.at(age, RESULT_DAYS, .50, 120, .65));
            case ANSWER -> age < ANSWER_DAYS ? 0 : .30;
        };
    }

    /** What the user set for a day weighs as much as a promise by that day. */
    private static double planned(Loop loop, LocalDate today, double unplanned) {
        return loop.due() == null ? unplanned : Math.max(unplanned, due(Days.between(today, loop.due())));
    }

    private static double undated(int age) {
        return age < UNDATED_PROMISE_DAYS ? 0 : Ramp.at(age, UNDATED_PROMISE_DAYS, .55, 60, .80);
    }

    private static double due(int daysAhead) {
        return daysAhead > DUE_WITHIN_DAYS ? 0 : Ramp.at(daysAhead, 0, .90, DUE_WITHIN_DAYS, .55);
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        Loop loop = pressing(facts, slot);
        if (loop == null) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        terms.add(Term.Choice.of("loop", loop.kind()));
        if (!loop.text().isBlank()) {
            terms.add(new Term.Quote("about", loop.text()));
        }
        if (loop.due() != null && loop.kind() == Loop.Kind.PROMISE) {
            terms.add(new Term.Day(isPast(loop, facts.today()) ? "was-due" : "due", loop.due()));
        }
        terms.add(new Term.Day("opened", loop.opened()));
        terms.add(Closeness.term(facts.ties().circle(slot)));
        return terms;
    }

    /** The loop of a portrait that these terms speak of. */
    static Optional<Loop> spokenOf(Terms terms, Portrait portrait) {
        return !terms.has("loop")
                ? Optional.empty()
                : portrait.openLoops().stream()
                        .filter(loop -> Phrases.key(loop.kind()).equals(terms.choice("loop")))
                        .filter(loop -> loop.opened().equals(terms.day("opened")))
                        .filter(loop -> loop.text().isBlank() || loop.text().equals(terms.quote("about")))
                        .findFirst();
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String about = say.brief(terms.quote("about"));
        return switch (terms.choice("loop")) {
            case "promise" -> promise(terms, portrait, say, about);
            case "thanks" -> thanks(terms, portrait, say, about);
            case "result" -> result(terms, portrait, say, about);
            default -> answer(terms, portrait, say, about);
        };
    }

    private static String promise(Terms terms, Portrait portrait, Phrases say, String about) {
        String promised = say.filled("loop.promise", about, say.within(portrait));
        if (terms.has("was-due")) {
            return say.text("loop.promise.past", promised, Dates.day(terms.day("was-due"), say.today()));
        }
        return terms.has("due")
                ? say.text("loop.promise.due", promised, Dates.day(terms.day("due"), say.today()))
                : say.text("loop.promise.open", promised, Spans.ago(age(terms, say)));
    }

    private static String thanks(Terms terms, Portrait portrait, Phrases say, String about) {
        String ago = Spans.ago(age(terms, say));
        return say.filled("loop.thanks", about, say.within(portrait), ago);
    }

    private static String result(Terms terms, Portrait portrait, Phrases say, String about) {
        String key = about.isEmpty() ? "loop.result.untold" : say.isThing(about) ? "loop.result.with" : "loop.result";
        String helped = spokenOf(terms, portrait)
                .flatMap(loop -> portrait.exchange(loop.exchange()))
                .map(exchange -> say.text("loop.in", Dates.month(exchange.day(), say.today())))
                .orElse("");
        return say.text(key, say.atStart(portrait), about, helped);
    }

    private static String answer(Terms terms, Portrait portrait, Phrases say, String about) {
        String wait = Spans.text(age(terms, say));
        return say.filled("loop.answer", about, say.within(portrait), wait);
    }

    private static int age(Terms terms, Phrases say) {
        return Days.between(terms.day("opened"), say.today());
    }
}
