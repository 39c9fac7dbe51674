package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.workspace.Directory.Typed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void oneLetterOrOneWordMoreNarrows() {
        assertThat(Typed.of("anna s").narrows(Typed.of("anna"))).isTrue();
        assertThat(Typed.of("anna").narrows(Typed.of("ann"))).isTrue();
        assertThat(Typed.of("anna").narrows(Typed.of(""))).isTrue();
        assertThat(Typed.of("ann").narrows(Typed.of("anna"))).isFalse();
        assertThat(Typed.of("hanna").narrows(Typed.of("anna"))).isFalse();
    }

    @Property
    void whereWhatNarrowsIsFoundTheOtherIsFoundToo(
            @ForAll @StringLength(max = 6) @Chars({' '}) @CharRange(from = 'a', to = 'b') String more,
            @ForAll @StringLength(max = 6) @Chars({' '}) @CharRange(from = 'a', to = 'b') String less,
            @ForAll @StringLength(max = 12) @Chars({' '}) @CharRange(from = 'a', to = 'b') String text) {
        Typed narrow = Typed.of(more);
        Typed wide = Typed.of(less);
        if (narrow.narrows(wide) && narrow.in(' ' + text)) {
            assertThat(wide.in(' ' + text)).isTrue();
        }
    }
}
