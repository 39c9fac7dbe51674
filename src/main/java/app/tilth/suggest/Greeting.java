package app.tilth.suggest;

import app.tilth.model.Interaction;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.words.Brief;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a letter begins that only says hello: with their news, else with what was last spoken of, else with what both of you
 * care about, what they care about, or where they are. It asks for nothing.
 *
 * @param subject what it is about in a few words
 */
public record Greeting(String subject, String line) {
    private static final int NEWS_DAYS = 60;
    private static final int LONGEST_SUBJECT = 50;

    /**
     * @param you empty where nothing is kept of you
     */
    public static Greeting of(Portrait portrait, Optional<Person> you, LocalDate today) {
        Phrases say = new Phrases(today);
        Person person = portrait.person();
        return news(portrait, say)
                .or(() -> lastSpokenOf(portrait, say))
                .or(() -> topic(
                                person,
                                topic -> you.stream()
                                        .flatMap(ego -> ego.topics(Topic.Kind.CARES_ABOUT).stream())
                                        .anyMatch(topic::equalsIgnoreCase))
                        .map(topic -> about("shared", topic, person, say)))
                .or(() -> topic(person, _ -> true).map(topic -> about("topic", topic, person, say)))
                .or(() -> person.position()
                        .map(at -> at.organization().strip())
                        .filter(at -> !at.isEmpty())
                        .map(at -> about("organization", at, person, say)))
                .orElseGet(() -> bare(portrait, say));
    }

    private static Optional<Greeting> news(Portrait portrait, Phrases say) {
        return portrait.news().stream()
                .filter(news -> !news.after().isBlank() && !news.day().isAfter(say.today()))
                .filter(news -> news.day().isAfter(say.today().minusDays(NEWS_DAYS)))
                .findFirst()
                .map(news -> about("news." + Phrases.key(news.kind()), news.after(), portrait.person(), say));
    }

    private static Optional<Greeting> lastSpokenOf(Portrait portrait, Phrases say) {
        Interaction last = portrait.lastContact();
        return Optional.ofNullable(last)
                .filter(one -> one.isContact() && !one.day().isAfter(say.today()))
                .map(one -> Brief.firstSentence(one.summary(), LONGEST_SUBJECT))
                .filter(words -> !words.isEmpty())
                .map(words -> about("last", words, portrait.person(), say));
    }

    private static Optional<String> topic(Person person, Predicate<String> which) {
        return person.topics(Topic.Kind.CARES_ABOUT).stream()
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .filter(which)
                .findFirst();
    }

    private static Greeting about(String key, String words, Person person, Phrases say) {
        String brief = say.brief(words);
        String subject = say.text("hello." + key + ".subject", Brief.atStart(Brief.of(words, LONGEST_SUBJECT)));
        return new Greeting(subject, opening(person, say, say.text("hello." + key, brief)));
    }

    private static Greeting bare(Portrait portrait, Phrases say) {
        Interaction last = portrait.lastContact();
        String line = last == null || last.day().isAfter(say.today())
                ? say.text("hello.never")
                : say.text("hello.bare", Spans.spelled(Days.between(last.day(), say.today())));
        return new Greeting(say.text("hello.bare.subject"), opening(portrait.person(), say, line));
    }

    private static String opening(Person person, Phrases say, String line) {
        String name = person.name().familiar().strip();
        return (name.isEmpty() ? say.text("hello.nobody") : say.text("hello", name)) + "\n\n" + line;
    }
}
