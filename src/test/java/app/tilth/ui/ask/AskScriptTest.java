package app.tilth.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** What waits in the file comes back as it was. */
class AskScriptTest {
    @Property(tries = 200)
    void anAskIsReadAsItWasWritten(
            @ForAll Set<@IntRange(min = 1) Integer> people,
            @ForAll Kind kind,
            @ForAll Size size,
            @ForAll boolean each,
            @ForAll String text,
            @ForAll @NotEmpty String own) {
        List<Long> ids = people.stream().map(Integer::longValue).toList();
        var ask = new Ask(ids, kind, size, Optional.of(7L), clean(text), each, Map.of(3L, clean(own)), ids);
        assertThat(AskScript.read(AskScript.write(ask))).contains(ask);
    }

    // The two control characters between the parts are never typed, and are left out of what is pasted.
    private static String clean(String text) {
        return text.replace("\u001e", "").replace("\u001f", "");
    }

    @Test
    void whatSeparatesThePartsIsLeftOutOfTheWords() {
        var ask = Ask.NONE.saying("one\u001etwo\u001fthree");
        assertThat(AskScript.read(AskScript.write(ask))).contains(Ask.NONE.saying("onetwothree"));
    }

    @Test
    void nothingIsReadWhereNothingWaits() {
        assertThat(AskScript.read("")).isEmpty();
    }
}
