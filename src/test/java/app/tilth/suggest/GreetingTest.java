package app.tilth.suggest;

import static app.tilth.suggest.Story.TODAY;
import static app.tilth.suggest.Story.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Direction;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.News;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.model.Warmth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {
    private static final Person YOU = Person.named(PersonName.of("You"))
            .add(new Topic(Topic.Kind.CARES_ABOUT, "Tidal power"))
            .build();

    private final PersonBuilder dele = Person.named(PersonName.of("Dele Adeyemi"));

    private Greeting greeting(@Nullable Interaction last, News... news) {
        var portrait = new Portrait(dele.build(), Warmth.COOLING, last, List.of(), List.of(), List.of(news));
        return Greeting.of(portrait, Optional.of(YOU), TODAY);
    }

    private static Interaction call(int daysAgo, String summary) {
        return new Interaction(
                1,
                Origin.here(),
                ago(daysAgo),
                null,
                null,
                InteractionKind.CALL,
                Direction.OUT,
                summary,
                "",
                List.of(1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATION | Solstice | Solstice        | I read that you are at Solstice now. Congratulations, and a good beginning.
            TITLE        | CTO      | Congratulations | I read that you are CTO now. Congratulations, and a good beginning.
            PLACE        | Lagos    | Lagos           | I read that you have moved to Lagos. I hope it feels like home soon.
            """)
    void newsComeFirst(News.Kind kind, String after, String subject, String line) {
        assertThat(greeting(call(70, "the Lagos pilot"), new News(1, 1, kind, "", after, ago(10))))
                .isEqualTo(new Greeting(subject, "Hello Dele,\n\n" + line));
    }

    @Test
    void oldNewsAndWhatIsToComeAreNone() {
        var greeting = greeting(
                call(70, "the Lagos pilot. He was tired"),
                new News(1, 1, News.Kind.TITLE, "", "CTO", ago(61)),
                new News(2, 1, News.Kind.TITLE, "", "CEO", ago(-1)),
                new News(3, 1, News.Kind.TITLE, "CTO", " ", ago(1)));
        assertThat(greeting)
                .isEqualTo(new Greeting(
                        "The Lagos pilot",
                        "Hello Dele,\n\nI was thinking of when we last spoke: the Lagos pilot. How did it go on?"));
    }

    @Test
    void whatBothCareAboutGoesBeforeWhatTheyDo() {
        dele.add(new Topic(Topic.Kind.CARES_ABOUT, "choirs")).add(new Topic(Topic.Kind.CARES_ABOUT, "tidal power"));
        assertThat(greeting(call(70, " ")))
                .isEqualTo(new Greeting(
                        "Tidal power", "Hello Dele,\n\nHow is it going with tidal power? It is on my mind as well."));
    }

    @Test
    void thenWhatTheyCareAboutAndWhereTheyAre() {
        dele.add(Position.current("Kestrel", "Engineer"));
        assertThat(greeting(null)).isEqualTo(new Greeting("Hello", "Hello Dele,\n\nHow are things at Kestrel?"));
        dele.add(new Topic(Topic.Kind.CARES_ABOUT, "choirs"));
        assertThat(greeting(null)).isEqualTo(new Greeting("Choirs", "Hello Dele,\n\nHow is it going with choirs?"));
    }

    @Test
    void whoeverNothingIsKnownOfIsGreetedAllTheSame() {
        assertThat(greeting(call(70, "")))
                .isEqualTo(new Greeting("Hello", "Hello Dele,\n\nIt has been ten weeks. How are you?"));
        assertThat(greeting(null).line()).isEqualTo("Hello Dele,\n\nI have meant to write to you. How are you?");
        var nobody = new Portrait(
                Person.named(PersonName.of("")).build(), Warmth.NEW, null, List.of(), List.of(), List.of());
        assertThat(Greeting.of(nobody, Optional.empty(), TODAY).line()).startsWith("Hello,\n\n");
    }
}
