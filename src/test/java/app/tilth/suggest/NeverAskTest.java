package app.tilth.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.Asking;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No suggestion proposes to ask for something: neither a sentence, nor a prompt, nor what led to it. */
class NeverAskTest {
    /** Of needs: what is planned before the season to ask, what to do first, and what was done. */
    private static final Pattern BEFORE_THE_ASK = Pattern.compile("(step|first|done|season|ground)\\..*|left|more");

    private static final List<String> THE_ASK = List.of("step.ASK", "step.TELL", "season.ASK");

    private static Stream<String> keys(String bundle) {
        return ResourceBundle.getBundle("app.tilth.i18n." + bundle).keySet().stream();
    }

    private static List<String> texts(String bundle, Stream<String> keys) {
        return keys.map(ResourceBundle.getBundle("app.tilth.i18n." + bundle)::getString)
                .toList();
    }

    @Test
    void everyTextThereIsProposesToGiveOrToSpeak() {
        assertThat(texts("suggest", keys("suggest"))).hasSizeGreaterThan(100).noneMatch(Asking::isIn);
    }

    @Test
    void everyStepOfAPlanBeforeTheTimeToAskProposesToGiveOrToSpeak() {
        Stream<String> before = keys("need")
                .filter(key -> BEFORE_THE_ASK.matcher(key).matches())
                .filter(key -> !THE_ASK.contains(key));
        // What an ask in the past was is told as it was.
        List<String> all = texts("need", before.filter(key -> !key.equals("ground.ASK_OPEN")));
        assertThat(all).hasSizeGreaterThan(30).noneMatch(Asking::isIn);
        assertThat(texts("need", Stream.of("step.ASK"))).allMatch(Asking::isIn);
    }

    @Test
    void whatAsksIsSeen() {
        assertThat(Stream.of(
                        "Ask Ana for an introduction.",
                        "Could they help with the deck?",
                        "A good moment for a favour.",
                        "They may help you.",
                        "Send a request."))
                .allMatch(Asking::isIn);
        assertThat(Asking.isIn("Ask each of them first. Ana looks for a desk.")).isFalse();
        assertThat(Asking.isIn("You asked for advice in May and got it; nothing has gone back."))
                .isFalse();
    }
}
