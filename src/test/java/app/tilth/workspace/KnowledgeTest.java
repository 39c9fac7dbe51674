package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.InteractionKind;
import app.tilth.model.Position;
import app.tilth.model.SuggestionKind;
import app.tilth.suggest.Facts;
import app.tilth.tie.TieIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules know after single changes is what they would know had everything been read anew. */
class KnowledgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void openSample() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        workspace.run(TakeNetwork.sample(DAY));
        workspace.knowledge().five();
        workspace.knowledge().directory();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void afterALoggedContact() throws Exception {
        long person = someone();
        workspace.run(new LogContact(List.of(person), "someone", InteractionKind.CALL, false, DAY, "", null, null));
        sameAsReadAnew();
    }

    @Test
    void afterAnAnswer() throws Exception {
        workspace.run(Answer.notThisOne(someone(), "someone", SuggestionKind.RHYTHM));
        sameAsReadAnew();
    }

    @Test
    void afterAddingAndRemovingPeople() throws Exception {
        List<Long> added = workspace.run(new AddPeople(List.of("Ana", "Joon"), Circle.CORE));
        sameAsReadAnew();
        workspace.undo();
        sameAsReadAnew();
        assertThat(workspace.knowledge().facts().ties().slot(added.getFirst())).isEqualTo(-1);
        workspace.redo();
        sameAsReadAnew();
    }

    @Test
    void afterUndoingEverythingAndBringingItBack() throws Exception {
        workspace.undo();
        assertThat(workspace.knowledge().five().choose(5)).isEmpty();
        workspace.redo();
        sameAsReadAnew();
    }

    @Test
    void afterChangingPeople() throws Exception {
        List<Long> three = workspace.knowledge().directory().entries().stream()
                .skip(7)
                .limit(3)
                .map(Directory.Entry::id)
                .toList();
        workspace.run(ChangePeople.circle(three, "three", Circle.CORE));
        workspace.run(ChangePeople.tag(three, "three", "climbing"));
        sameAsReadAnew();
        assertThat(workspace.knowledge().directory().entries())
                .filteredOn(e -> e.listing().tags().contains("climbing"))
                .hasSize(3);
        workspace.run(ChangePeople.archive(three, "three", true));
        sameAsReadAnew();
        workspace.undo();
        workspace.undo();
        sameAsReadAnew();
    }

    /** Of those without connections, two who are at one place count as one community from the moment they are. */
    @Test
    void afterAChangeOfEmployer() throws Exception {
        List<Long> two = workspace.run(new AddPeople(List.of("Ana", "Joon"), Circle.CORE));
        for (long person : two) {
            workspace.run(new ChangePeople(
                    List.of(person),
                    "employer",
                    p -> p.change()
                            .positions(List.of(Position.current("Nordlys", "Engineer")))
                            .build()));
            sameAsReadAnew();
        }
        Facts facts = workspace.knowledge().facts();
        assertThat(facts.community(two.getFirst())).isPresent().isEqualTo(facts.community(two.getLast()));
        workspace.undo();
        sameAsReadAnew();
        assertThat(workspace.knowledge().facts().community(two.getLast())).isEmpty();
    }

    private long someone() {
        TieIndex ties = workspace.knowledge().facts().ties();
        return ties.person(ties.size() / 2);
    }

    private void sameAsReadAnew() {
        ReadAnew.isTheSame(workspace);
    }
}
