package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.capture.Draft;
import app.tilth.capture.LineReader;
import app.tilth.model.Circle;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.Need.Criterion.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that tells of something needed, kept in a real file. */
class NeedCaptureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;
    private long hana;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
        hana = workspace
                .run(new AddPeople(List.of("Hana Kobayashi"), Circle.ACTIVE))
                .getFirst();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Draft read(String line) {
        return new LineReader(new Names(workspace), DAY, false).read(line);
    }

    private Optional<String> objection(String line) {
        return RecordCapture.objection(read(line), workspace);
    }

    private long keep(String line) {
        assertThat(objection(line)).isEmpty();
        Draft draft = read(line);
        assertThat(new Growths(workspace, new Names(workspace)).of(draft)).isEmpty();
        return workspace.run(new RecordCapture(draft, List.of(), List.of())).id();
    }

    private List<Need> all() {
        return workspace.read(stores -> stores.needs().all());
    }

    @Test
    void becomesANeedAndNoContact() {
        long id = keep("I may need a reference from Hana in Lisbon by June, for the new job");
        assertThat(all()).singleElement().satisfies(need -> {
            assertThat(need.id()).isEqualTo(id);
            assertThat(need.title()).isEqualTo("A reference from Hana in Lisbon");
            assertThat(need.why()).isEqualTo("for the new job");
            assertThat(need.horizon()).isEqualTo(LocalDate.of(2027, 6, 1));
            assertThat(need.opened()).isEqualTo(DAY);
            assertThat(need.criteria()).containsExactly(Criterion.of(Kind.PLACE, "Lisbon"), Criterion.of(hana));
        });
        int contacts = workspace.read(stores -> stores.interactions().count());
        assertThat(contacts).isZero();
        assertThat(workspace.undo()).contains("need “A reference from Hana in Lisbon”");
        assertThat(all()).isEmpty();
        workspace.redo();
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatCannotBeKeptSaysWhy() {
        assertThat(objection("need a lawyer by 31.02.2027")).contains("There is no day by 31.02.2027.");
        assertThat(objection("need a lawyer by June 2020"))
                .contains("Say a day that is still to come: 1 Jun 2020 has passed.");
        assertThat(objection("need a " + "very ".repeat(40) + "good lawyer"))
                .contains("That is long for a title: say it in 120 letters, and the rest under why.");
        keep("need a lawyer");
        assertThat(objection("I may need a Lawyer by June")).contains("That is among your needs already.");
        assertThat(objection("need")).contains("Say with whom: “coffee with Ana”.");
    }
}
