package app.tilth.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "-3, less than a day",
        "0, less than a day",
        "1, 1 day",
        "6, 6 days",
        "7, 1 week",
        "8, 8 days",
        "13, 13 days",
        "14, 2 weeks",
        "21, 3 weeks",
        "29, 4 weeks",
        "30, 1 month",
        "31, 1 month",
        "32, 5 weeks",
        "49, 7 weeks",
        "77, 11 weeks",
        "87, 12 weeks",
        "88, 3 months",
        "90, 3 months",
        "152, 5 months",
        "350, 11 months",
        "355, 1 year",
        "365, 1 year",
        "395, 13 months",
        "700, 23 months",
        "720, 2 years",
        "731, 2 years",
        "1003, 2 years",
        "1005, 3 years",
        "1095, 3 years",
        "1096, 3 years",
        "3653, 10 years"
    })
    void daysAsPeopleCountThem(long days, String words) {
        assertThat(Spans.text(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, today",
        "1, yesterday",
        "3, three days ago",
        "7, a week ago",
        "21, three weeks ago",
        "30, a month ago",
        "77, 11 weeks ago"
    })
    void ago(long days, String words) {
        assertThat(Spans.ago(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2 weeks",
        "15, 2 weeks",
        "17, about 2 weeks",
        "5, 5 days",
        "135, about 4 months",
        "1000, about 2 years"
    })
    void saysAboutWhereTheWordsAreFarOff(long days, String words) {
        assertThat(Spans.about(days)).isEqualTo(words);
    }

    @Property
    void neverFurtherFromTheTruthThanHalfAUnitAndYearsAtMostAQuarterAhead(@ForAll @IntRange(max = 20_000) int days) {
        Span span = Span.of(days);
        double off = span.days() - days;
        if (span.unit() == Span.Unit.YEAR && span.value() > 1) {
            assertThat(off).isBetween(-.75 * Span.Unit.YEAR.days(), .25 * Span.Unit.YEAR.days());
        } else {
            assertThat(Math.abs(off)).isLessThanOrEqualTo(Math.max(1, Span.Unit.MONTH.days() / 2 + .5));
        }
    }

    @Property
    void longerIsNeverSaidAsMuchShorter(@ForAll @IntRange(max = 20_000) int days) {
        assertThat(Span.of(days + 31L).days())
                .isGreaterThanOrEqualTo(Span.of(days).days() - 16);
    }
}
