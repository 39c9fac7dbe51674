package app.tilth.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemLettersTest {
    @Test
    void aDraftSurvivesEveryCharacterOfItsText() {
        var text = "Naïve? 50% & more: “Lagos” + Ōsaka\nsecond line";

        var address = URI.create(SystemLetters.mailto(List.of("dele+friends@example.org"), text));

        assertThat(address.getScheme()).isEqualTo("mailto");
        assertThat(address.getSchemeSpecificPart()).isEqualTo("dele+friends@example.org?body=" + text);
    }

    @Test
    void withoutATextThereIsNoBody() {
        assertThat(SystemLetters.mailto(List.of("a@example.org"), "")).isEqualTo("mailto:a@example.org");
    }

    @Test
    void anAddressCannotAddHeaders() {
        assertThat(SystemLetters.mailto(List.of("a@example.org?bcc=b@example.org"), ""))
                .doesNotContain("?");
    }
}
