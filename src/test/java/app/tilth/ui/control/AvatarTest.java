package app.tilth.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {
    @ParameterizedTest
    @CsvSource({
        "Dele Adeyemi, DA",
        "Mei-Ling van der Zhao, MZ",
        "inês, I",
        "'Rafael & Inês', RI",
        "(Bob) Dole, BD",
        "李小龍, 李",
        "𝒜da Łukasz, 𝒜Ł",
        "'', ·",
        "🌱, ·"
    })
    void initialsAreTheFirstLettersOfTheFirstAndLastWord(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }

    @Test
    void tintsAreSpreadOverNeighbouringPeople() {
        var counts = LongStream.rangeClosed(1, 900)
                .boxed()
                .collect(Collectors.groupingBy(Avatar::tint, Collectors.counting()));

        assertThat(counts)
                .hasSize(9)
                .allSatisfy((_, people) -> assertThat(people).isBetween(60L, 140L));
    }
}
