package app.tilth.suggest;

import app.tilth.model.News;
import app.tilth.model.Position;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something new in their life that an import showed within 30 days; told once. */
final class NewsReason implements Reason {
    @Override
    public SuggestionKind kind() {
        return SuggestionKind.NEWS;
    }

    @Override
    public double score(Facts facts, int slot) {
        News news = untold(facts, slot);
        return news == null
                ? 0
                : loss(news, facts.today()) * Closeness.of(facts.ties().circle(slot));
    }

    /** The newest that was not told on an earlier day. */
    private static @Nullable News untold(Facts facts, int slot) {
        return RecentNews.of(facts, slot)
                .filter(news -> !isTold(news, facts.of(slot), facts.today()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTold(News news, PersonFacts known, LocalDate today) {
        Stream<SuggestionState> shown = known.shownBefore(today).filter(state -> state.kind() == SuggestionKind.NEWS);
        return Stream.concat(RecentNews.done(known, today), shown)
                .anyMatch(state -> !state.day().isBefore(news.day()));
    }

    private static double loss(News news, LocalDate today) {
        double loss = Ramp.at(RecentNews.age(news, today), 0, .70, RecentNews.LAST_DAY, .40);
        return news.kind() == News.Kind.PLACE ? .8 * loss : loss;
    }

    @Override
    public List<Term> terms(Facts facts, int slot) {
        News news = untold(facts, slot);
        if (news == null) {
            return List.of();
        }
        List<Term> terms = new ArrayList<>();
        terms.add(Term.Choice.of("news", news.kind()));
        quote(terms, "before", news.before());
        quote(terms, "after", news.after());
        terms.add(new Term.Day("seen", news.day()));
        terms.add(Closeness.term(facts.ties().circle(slot)));
        return terms;
    }

    private static void quote(List<Term> terms, String name, String text) {
        if (!text.isBlank()) {
            terms.add(new Term.Quote(name, text));
        }
    }

    @Override
    public String sentence(Terms terms, Portrait portrait, Phrases say) {
        String kind = terms.choice("news");
        String before = say.brief(terms.quote("before"));
        String after = say.brief(terms.quote("after"));
        if (after.isEmpty()) {
            return say.text("news." + kind + ".left", "", before);
        }
        String other = kind.equals("organization") ? titleAt(portrait, after) : organizationAs(portrait, after);
        String key = "news." + kind + (before.isEmpty() ? ".now" : ".new");
        return say.filled(key, kind.equals("place") ? "" : say.brief(other), after, before);
    }

    private static String titleAt(Portrait portrait, String organization) {
        return portrait.person().positions().stream()
                .filter(Position::isCurrent)
                .filter(position -> position.organization().equalsIgnoreCase(organization))
                .map(Position::title)
                .findFirst()
                .orElse("");
    }

    private static String organizationAs(Portrait portrait, String title) {
        return portrait.person().positions().stream()
                .filter(Position::isCurrent)
                .filter(position -> position.title().equalsIgnoreCase(title))
                .map(Position::organization)
                .findFirst()
                .orElse("");
    }
}
