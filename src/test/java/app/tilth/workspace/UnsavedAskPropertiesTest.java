package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.UnsavedAsk.Occasion;
import app.tilth.workspace.UnsavedAsk.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever is written in an ask, in any script and with any sign, waits in the file as it was. */
class UnsavedAskPropertiesTest {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory("tilth-ask");
    }

    @AfterProperty
    void removeFolder() throws Exception {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    record Wording(Kind kind, Size size, boolean each, String text, String own) {
        Waiting to(long one, long other) {
            var ask = new Ask(List.of(other, one), kind, size, null, text, Map.of(one, own));
            return new Waiting(ask, each, List.of(other));
        }
    }

    @Provide
    Arbitrary<Wording> wordings() {
        // Half of a character is never typed.
        Arbitrary<String> texts = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(60)
                .map(letters -> String.join("", letters));
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Size.class),
                        Arbitraries.of(true, false),
                        texts,
                        texts)
                .as(Wording::new);
    }

    @Property(tries = 15)
    void anAskIsReadAsItWasKept(@ForAll List<@From("wordings") Wording> wordings) throws Exception {
        try (var ledger = new Ledger(Files.createTempDirectory(folder, "net"))) {
            var unsaved = new UnsavedAsk(ledger.workspace, new Occasion(Optional.empty(), List.of(ledger.hana)));
            for (Wording wording : wordings) {
                Waiting waiting = wording.to(ledger.hana, ledger.joon);
                unsaved.keep(Optional.of(waiting));
                assertThat(unsaved.read()).contains(waiting);
            }
        }
    }
}
