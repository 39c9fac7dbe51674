package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.words.Messages;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No suggestion proposes to ask for something: neither a sentence, nor a prompt, nor what led to it. */
class NeverAskTest {
    /** What asks someone for something. */
    private static final Pattern ASKING = Pattern.compile(
            "\\bask\\b|\\brequest|\\bfavou?r\\b|\\b(could|would|can|might) (they|you) (help|lend|give|introduce)|\\bhelp you\\b",
            Pattern.CASE_INSENSITIVE);

    /** Two people are asked whether they want to meet, for their sake; and one is told not to ask. */
    private static final List<String> ALLOWED = List.of("Ask each of them first", "No need to ask again");

    private static boolean asks(String text) {
        String rest = text;
        for (String allowed : ALLOWED) {
            rest = rest.replace(allowed, "");
        }
        return ASKING.matcher(rest).find();
    }

    @Test
    void everyTextThereIsProposesToGiveOrToSpeak() {
        Messages texts = Messages.of("suggest");
        List<String> all = ResourceBundle.getBundle("app.tilth.i18n.suggest").keySet().stream()
                .filter(texts::has)
                .map(key -> ResourceBundle.getBundle("app.tilth.i18n.suggest").getString(key))
                .toList();
        assertThat(all).hasSizeGreaterThan(100).noneMatch(NeverAskTest::asks);
    }

    @Test
    void whatAsksIsSeen() {
        assertThat(Stream.of(
                        "Ask Ana for an introduction.",
                        "Could they help with the deck?",
                        "A good moment for a favour.",
                        "They may help you.",
                        "Send a request."))
                .allMatch(NeverAskTest::asks);
        assertThat(asks("Ask each of them first. Ana looks for a desk.")).isFalse();
        assertThat(asks("You asked for advice in May and got it; nothing has gone back."))
                .isFalse();
    }
}
