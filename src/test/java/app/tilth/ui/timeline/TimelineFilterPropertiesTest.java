package app.tilth.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

/** A filter and its link say the same. */
class TimelineFilterPropertiesTest {
    @Property
    void aLinkLeadsToItsFilter(
            @ForAll @StringLength(max = 40) String text,
            @ForAll Set<InteractionKind> kinds,
            @ForAll Set<Circle> circles,
            @ForAll Set<Passed> passed,
            @ForAll @StringLength(max = 20) String tag,
            @ForAll @StringLength(max = 20) String organization,
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long person) {
        // A lone half of a pair of code units is no text anyone can type.
        var filter = new TimelineFilter(typed(text), kinds, circles, passed, typed(tag), typed(organization), person);
        assertThat(TimelineFilter.of(filter.link())).isEqualTo(filter);
    }

    private static String typed(String text) {
        return text.codePoints()
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void whateverIsNoLinkShowsSomething(@ForAll @NotBlank String nonsense) {
        assertThat(TimelineFilter.of(nonsense)).isNotNull();
    }
}
