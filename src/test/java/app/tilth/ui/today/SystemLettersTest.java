package app.tilth.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemLettersTest {
    @Test
    void aDraftSurvivesEveryCharacterOfItsText() {
        var text = "Naïve? 50% & more: “Lagos” + Ōsaka\nsecond line";

        var address = URI.create(SystemLetters.mailto(List.of("dele+friends@example.org"), "", text));

        assertThat(address.getScheme()).isEqualTo("mailto");
        assertThat(address.getSchemeSpecificPart()).isEqualTo("dele+friends@example.org?body=" + text);
    }

    @Test
    void withoutATextThereIsNoBody() {
        assertThat(SystemLetters.mailto(List.of("a@example.org"), "", "")).isEqualTo("mailto:a@example.org");
    }

    @Test
    void theSubjectStandsBesideTheText() {
        var address = URI.create(SystemLetters.mailto(List.of("a@example.org"), "Ana & Joon?", "One\ntwo"));

        assertThat(address.getSchemeSpecificPart()).isEqualTo("a@example.org?subject=Ana & Joon?&body=One\ntwo");
        assertThat(address.getRawSchemeSpecificPart()).contains("subject=Ana%20%26%20Joon%3F&body=");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(SystemLetters.mailto(List.of("a@example.org"), "Ana\r\nBcc: b@example.org", ""))
                .isEqualTo("mailto:a@example.org?subject=Ana%20Bcc%3A%20b%40example.org");
    }

    @Test
    void anAddressCannotAddHeaders() {
        assertThat(SystemLetters.mailto(List.of("a@example.org?bcc=b@example.org"), "", ""))
                .doesNotContain("?");
    }

    @Test
    void aSubjectStandsBeforeTheText() {
        assertThat(SystemLetters.mailto(List.of("a@example.org"), "Tides & tables", "Hello Ana,\n\nhow"))
                .isEqualTo("mailto:a@example.org?subject=Tides%20%26%20tables&body=Hello%20Ana%2C%0A%0Ahow");
        assertThat(SystemLetters.mailto(List.of("a@example.org"), "Hello", ""))
                .isEqualTo("mailto:a@example.org?subject=Hello");
    }
}
