package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.Asking;
import app.tilth.model.Circle;
import app.tilth.model.Need;
import app.tilth.model.SuggestionKind;
import app.tilth.suggest.Facts;
import app.tilth.suggest.NeedTending;
import app.tilth.suggest.Suggestion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned for needs, on Today. */
class NeedTendingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long ana;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        ana = workspace.run(new AddPeople(List.of("Ana Beltrán"), Circle.WIDER)).getFirst();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Ana is tended for every open need. */
    private Map<Long, NeedTending> plan(Facts known) {
        assertThat(known.today()).isEqualTo(DAY);
        Map<Long, NeedTending> plan = new HashMap<>();
        workspace
                .read(stores -> stores.needs().open())
                .forEach(need -> plan.put(
                        ana, new NeedTending(need.id(), need.title(), need.horizon(), "Send her the tide tables")));
        return plan;
    }

    private List<Suggestion> today() {
        return new Today(workspace)
                .offers(5).open().stream()
                        .filter(Today.Offer.OfPerson.class::isInstance)
                        .map(Today.Offer.OfPerson.class::cast)
                        .map(Today.Offer.OfPerson::suggestion)
                        .filter(suggestion -> suggestion.kind() == SuggestionKind.NEED)
                        .toList();
    }

    private long add() {
        return workspace
                .run(new AddNeed(Need.titled("A flat").horizon(DAY.plusDays(60)).build()))
                .need();
    }

    @Test
    void comesAndGoesWithTheNeed() {
        workspace.knowledge().tendBy(this::plan);
        assertThat(today()).isEmpty();
        long flat = add();
        assertThat(today()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.person()).isEqualTo(ana);
            assertThat(suggestion.sentence()).isEqualTo("For “A flat”: nothing invested yet.");
            assertThat(suggestion.prompt()).isEqualTo("Send her the tide tables.");
        });
        workspace.run(new MeetNeed(flat, "A flat", DAY, ""));
        assertThat(workspace.knowledge().five().choose(5, Set.of(SuggestionKind.NEED)))
                .isEmpty();
        workspace.undo();
        assertThat(workspace.knowledge().five().choose(5, Set.of(SuggestionKind.NEED)))
                .hasSize(1);
    }

    /** Whoever is brought to today, whatever day it is planned for. */
    @Test
    void nothingThatIsPlannedBeforeTheTimeToAskIsAnAsk() {
        workspace.run(TakeNetwork.sample(DAY));
        Needs needs = workspace.knowledge().needs();
        Set<Long> everyone =
                needs.open().stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet());
        assertThat(needs.tending(everyone).values())
                .hasSizeGreaterThan(15)
                .extracting(NeedTending::step)
                .noneMatch(Asking::isIn);
        assertThat(needs.coming(366))
                .hasSizeGreaterThan(15)
                .extracting(coming -> needs.words().step(coming.step()))
                .noneMatch(Asking::isIn);
    }

    @Test
    void isThereAgainAfterARestartBeforeAnythingIsPlanned() throws Exception {
        workspace.knowledge().tendBy(this::plan);
        add();
        List<Suggestion> before = today();
        assertThat(before).hasSize(1);
        workspace.close();
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        assertThat(today()).isEqualTo(before);
    }
}
