package app.tilth.suggest;

import app.tilth.model.News;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is new in someone’s life and still worth a word: seen not long ago, and saying something. */
public final class RecentNews {
    static final int LAST_DAY = 30;

    private RecentNews() {}

    /** The newest role or employer that they have not been congratulated on: no word has passed since it was seen. */
    public static Optional<News> toCongratulate(Facts facts, int slot) {
        int silent = facts.readings().silentDays(slot);
        return of(facts, slot)
                .filter(news -> news.kind() != News.Kind.PLACE && !news.after().isBlank())
                .filter(news -> silent < 0 || silent > age(news, facts.today()))
                .filter(news -> !isDone(news, facts.of(slot), facts.today()))
                .findFirst();
    }

    /** Newest first. */
    static Stream<News> of(Facts facts, int slot) {
        return facts.of(slot).news().stream()
                .filter(news -> !news.before().isBlank() || !news.after().isBlank())
                .filter(news -> age(news, facts.today()) >= 0 && age(news, facts.today()) <= LAST_DAY);
    }

    static int age(News news, LocalDate today) {
        return Days.between(news.day(), today);
    }

    private static boolean isDone(News news, PersonFacts known, LocalDate today) {
        return done(known, today).anyMatch(state -> !state.day().isBefore(news.day()));
    }

    /** When the user did something about news of them. */
    static Stream<SuggestionState> done(PersonFacts known, LocalDate today) {
        return known.states().stream()
                .filter(state -> state.kind() == SuggestionKind.NEWS)
                .filter(state -> state.what() == SuggestionState.What.DONE)
                .filter(state -> !state.day().isAfter(today));
    }
}
