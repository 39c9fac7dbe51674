package app.tilth.suggest;

import app.tilth.model.DateThatMatters;
import app.tilth.model.SuggestionKind;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day of theirs within a week, never one that is past. */
final class DateReason implements Reason {
    private static final int DAYS_AHEAD = 7;

    @Override
    public SuggestionKind kind() {
        return SuggestionKind.DATE;
    }

    @Override
    public double score(Facts facts, int slot) {
        DateThatMatters date = nearest(facts, slot);
        return date == null
                ? 0
                : loss(date, facts.today()) * Closeness.of(facts.ties().circle(slot));
    }

    private static @Nullable DateThatMatters nearest(Facts facts, int slot) {
        DateThatMatters nearest = null;
        double most = 0;
        for (DateThatMatters date : facts.of(slot).dates()) {
            double loss = loss(date, facts.today());
            if (loss > most) {
                most = loss;
                nearest = date;
            }
        }
        return nearest;
    }

    private static double loss(DateThatMatters date, LocalDate today) {
        LocalDate next = date.date().nextOnOrAfter(today);
        int ahead = Days.between(today, next);
        if (ahead > DAYS_AHEAD || years(date, next) < 0) {
            return 0;
        }
        double loss = ahead == 0 ? .95 : Ramp.at(ahead, 1, .80, DAYS_AHEAD, .44);
        return date.kind() == DateThatMatters.Kind.BIRTHDAY ? loss : .9 * loss;
    }

    /** Years since the first such day, 0 where it is the first or its year is not known; below 0 before the first. */
    private static int years(DateThatMatters date, LocalDate day) {
        Integer first = date.date().year();
        return first == null ? 0 : day.getYear() - first;
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        DateThatMatters date = nearest(facts, slot);
        if (date == null) {
            return List.of();
        }
        LocalDate next = date.date().nextOnOrAfter(facts.today());
        List<Term> terms = new ArrayList<>();
        terms.add(Term.Choice.of("date", date.kind()));
        if (!date.label().isBlank()) {
            terms.add(new Term.Quote("called", date.label()));
        }
        terms.add(new Term.Day("on", next));
        if (years(date, next) > 0) {
            terms.add(new Term.Count("years", years(date, next)));
        }
        terms.add(Closeness.term(facts.ties().circle(slot)));
        return terms;
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String kind = terms.choice("date");
        String on = Dates.onDay(terms.day("on"), say.today());
        String label = say.brief(terms.quote("called"));
        if (kind.equals("first_day") && terms.has("years")) {
            return label.isEmpty()
                    ? say.text("date.first_day.years", on, terms.count("years"))
                    : say.text("date.called.years", on, terms.count("years"), label);
        }
        return label.isEmpty() || kind.equals("birthday")
                ? say.text("date." + kind, on)
                : say.text("date.called", on, label);
    }
}
