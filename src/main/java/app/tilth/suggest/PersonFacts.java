package app.tilth.suggest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import app.tilth.model.DateThatMatters;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.PartialDate;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sparse facts of one person; most people have none. Kept in an order of their own, so that the order in which they were
 * read never shows.
 *
 * @param news newest first
 * @param states of the last two years, oldest first
 */
public record PersonFacts(
        List<Loop> openLoops, List<DateThatMatters> dates, List<News> news, List<SuggestionState> states) {
    private static final Comparator<Loop> LOOPS = comparing(Loop::due, nullsLast(naturalOrder()))
            .thenComparing(Loop::opened)
            .thenComparing(Loop::kind)
            .thenComparingLong(Loop::id)
            .thenComparing(Loop::uid);
    private static final Comparator<DateThatMatters> DATES = comparing(
                    (DateThatMatters date) -> date.date().monthDay())
            .thenComparing(DateThatMatters::kind)
            .thenComparing(DateThatMatters::label)
            .thenComparing(DateThatMatters::date, comparing(PersonFacts::year, nullsLast(naturalOrder())));
    private static final Comparator<News> NEWS = comparing(News::day, Comparator.reverseOrder())
            .thenComparing(News::kind)
            .thenComparingLong(News::id)
            .thenComparing(News::after)
            .thenComparing(News::before);
    private static final Comparator<SuggestionState> STATES = comparing(SuggestionState::day)
            .thenComparing(SuggestionState::kind)
            .thenComparing(SuggestionState::what)
            .thenComparing(SuggestionState::until, nullsLast(naturalOrder()));

    public static final PersonFacts NONE = new PersonFacts(List.of(), List.of(), List.of(), List.of());

    public PersonFacts {
        openLoops = openLoops.stream().sorted(LOOPS).toList();
        dates = dates.stream().sorted(DATES).toList();
        news = news.stream().sorted(NEWS).toList();
        states = states.stream().sorted(STATES).toList();
    }

    /** When they were suggested before a day, leaving out what the user then put off: whoever is put off is to come back. */
    Stream<SuggestionState> shownBefore(LocalDate today) {
        LocalDate putOff = states.stream()
                .filter(state -> state.what() == What.SNOOZED && state.day().isBefore(today))
                .map(SuggestionState::day)
                .max(naturalOrder())
                .orElse(LocalDate.MIN);
        return states.stream()
                .filter(state -> state.what() == What.SHOWN)
                .filter(state -> state.day().isBefore(today) && state.day().isAfter(putOff));
    }

    private static @Nullable Integer year(PartialDate date) {
        return date.year();
    }
}
