package app.tilth.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineReaderPropertiesTest {
    private final LineReader reader = new LineReader(new Friends(), LocalDate.of(2026, 11, 24), false);

    /** Lines of the words capture knows, in any order and with any marks between them. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "coffee",
                        "with",
                        "Ana",
                        "Joon",
                        "and",
                        "Hana’s",
                        "yesterday",
                        "gave",
                        "her",
                        "me",
                        "advice",
                        "promised",
                        "to",
                        "send",
                        "the deck",
                        "by",
                        "Friday",
                        "need",
                        "I may need",
                        "a lawyer",
                        "in Lisbon",
                        "June",
                        "introduced",
                        "them",
                        "met",
                        "rang",
                        "Sarah",
                        "asked",
                        "for",
                        "owe",
                        "thanks",
                        "at",
                        "5pm",
                        "12.11.",
                        "31.02.2026",
                        "3",
                        "weeks",
                        "ago",
                        "mit",
                        "telefoniert",
                        "versprochen",
                        "habe",
                        "gegeben",
                        "ihr",
                        "bekannt",
                        "gemacht",
                        "vor",
                        "Wochen",
                        "um",
                        "Rat",
                        "gebeten",
                        "hat",
                        "er",
                        "田中",
                        "ليلى",
                        "🎉",
                        "she",
                        "last",
                        "on",
                        "in",
                        "I",
                        "got",
                        "from",
                        "last week",
                        "next",
                        "B.")
                .list()
                .ofMaxSize(25)
                .flatMap(words -> Arbitraries.of(" ", " ", " ", ", ", ". ", " & ", "; ", ": ", "\n")
                        .list()
                        .ofSize(words.size())
                        .map(gaps -> joined(words, gaps)));
    }

    private static String joined(List<String> words, List<String> gaps) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(gaps.get(i));
        }
        return text.toString();
    }

    @Property
    void passagesLieInTheTextOneAfterTheOther(@ForAll("lines") String text) {
        int end = 0;
        for (Passage passage : reader.read(text).passages()) {
            assertThat(passage.from()).isGreaterThanOrEqualTo(end);
            assertThat(passage.to()).isGreaterThan(passage.from()).isLessThanOrEqualTo(text.length());
            end = passage.to();
        }
    }

    @Property
    void everyWordIsUnderstoodOrInTheSummary(@ForAll("lines") String text) {
        assertNothingLost(text);
    }

    @Property
    void anyTextIsReadAndNothingOfItLost(@ForAll String text) {
        assertNothingLost(text);
    }

    private void assertNothingLost(String text) {
        Draft draft = reader.read(text);
        var free = new ArrayList<String>();
        var line = new Line(text, text.length());
        for (int at = 0; at < line.size(); at++) {
            Word word = line.word(at);
            if (draft.passages().stream().noneMatch(p -> p.from() <= word.from() && word.to() <= p.to())) {
                free.add(word.text());
            }
        }
        assertThat(free).allMatch(draft.summary()::contains);
    }

    @Property
    void whoIsReferredToIsThere(@ForAll("lines") String text) {
        Draft draft = reader.read(text);
        int people = draft.people().size();
        draft.exchanges().forEach(e -> assertThat(e.people()).isNotEmpty().allMatch(p -> p < people));
        draft.loops().forEach(l -> assertThat(l.people()).isNotEmpty().allMatch(p -> p < people));
        draft.need().ifPresent(n -> assertThat(n.people()).allMatch(p -> p < people));
        draft.introductions().forEach(i -> assertThat(i.a()).isNotEqualTo(i.b()));
    }
}
