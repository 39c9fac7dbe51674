package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import app.tilth.model.Need;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.UnsavedAsk.Occasion;
import app.tilth.workspace.UnsavedAsk.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ask that was begun and not made waits where it was begun, for those it was meant for. */
class UnsavedAskTest {
    @TempDir
    Path folder;

    private Ledger ledger;
    private Workspace workspace;
    private long hana;
    private long joon;
    private long need;

    @BeforeEach
    void open() throws Exception {
        ledger = new Ledger(folder);
        workspace = ledger.workspace;
        hana = ledger.hana;
        joon = ledger.joon;
        need = workspace
                .run(new AddNeed(Need.titled("New role in climate tech")
                        .horizon(workspace.today().plusMonths(8))
                        .build()))
                .need();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private UnsavedAsk at(Optional<Long> about, Long... people) {
        return new UnsavedAsk(workspace, new Occasion(about, List.of(people)));
    }

    private static Waiting saying(String words, Long... people) {
        return new Waiting(new Ask(List.of(people), Kind.HELP, Size.MEDIUM, null, words, Map.of()), false, List.of());
    }

    @Test
    void itWaitsWithAllThatBelongsToIt() {
        UnsavedAsk unsaved = at(Optional.of(need));
        assertThat(unsaved.read()).isEmpty();
        var ask = new Ask(
                List.of(joon, hana), Kind.REFERRAL, Size.LARGE, need, "Hi “both”\n", Map.of(hana, "Hana, a word"));
        var waiting = new Waiting(ask, true, List.of(joon));
        unsaved.keep(Optional.of(waiting));
        assertThat(unsaved.read()).contains(waiting);
        unsaved.keep(Optional.empty());
        assertThat(unsaved.read()).isEmpty();
    }

    @Test
    void eachOccasionHasItsOwn() {
        List<UnsavedAsk> occasions = List.of(
                at(Optional.empty()),
                at(Optional.of(need)),
                at(Optional.empty(), hana),
                at(Optional.of(need), hana),
                at(Optional.empty(), joon),
                at(Optional.empty(), hana, joon));
        for (int i = 0; i < occasions.size(); i++) {
            occasions.get(i).keep(Optional.of(saying("words " + i, hana)));
        }
        for (int i = 0; i < occasions.size(); i++) {
            assertThat(occasions.get(i).read()).contains(saying("words " + i, hana));
        }
        assertThat(at(Optional.empty(), joon, hana).read()).contains(saying("words 5", hana));
    }

    @Test
    void whoHasGoneIsLeftOutAndNobodyTakesTheirPlace() {
        UnsavedAsk unsaved = at(Optional.of(need));
        var ask = new Ask(
                List.of(hana, joon), Kind.HELP, Size.SMALL, need, "Dear {first name}", Map.of(joon, "Joon, a word"));
        unsaved.keep(Optional.of(new Waiting(ask, true, List.of(hana, joon))));
        at(Optional.empty(), joon).keep(Optional.of(saying("to Joon alone", joon)));
        workspace.run(new RemovePerson(joon, "Joon"));
        long newcomer = workspace
                .run(new AddPeople(List.of("Naledi Mokoena"), Circle.CLOSE))
                .getFirst();
        // The file gives Joon's id out anew.
        assertThat(newcomer).isEqualTo(joon);
        assertThat(unsaved.read())
                .contains(new Waiting(
                        new Ask(List.of(hana), Kind.HELP, Size.SMALL, need, "Dear {first name}", Map.of()),
                        true,
                        List.of(hana)));
        assertThat(at(Optional.empty(), newcomer).read()).isEmpty();
    }

    @Test
    void wordsAreNotLostWithWhomTheyWereBegunTo() {
        UnsavedAsk unsaved = at(Optional.of(need), joon);
        workspace.run(new RemovePerson(joon, "Joon"));
        workspace.run(new RemoveNeed(need, "New role"));
        unsaved.keep(Optional.of(saying("half a thought", joon)));
        assertThat(at(Optional.empty()).read()).contains(saying("half a thought"));
    }

    @Test
    void whatCannotBeReadDoesNotWait() {
        for (String script :
                List.of("", "people\u001f1 2\u001etext\u001fwords", "{\"people\":7}", "{}", "[]", "null")) {
            workspace.keep("ask.draft", script);
            assertThat(at(Optional.empty()).read()).as(script).isEmpty();
        }
    }
}
