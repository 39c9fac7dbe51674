package app.tilth.suggest;

import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.Topic;
import app.tilth.words.Dates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to speak of: what is planned for a need, else an open loop, else what was last spoken of, else what they care about, look for or offer. Never what the
 * sentence said already, and never a question asked again.
 */
final class Prompt {
    private static final int MOST_TOPICS = 2;

    private final Terms terms;
    private final Portrait portrait;
    private final Phrases say;
    private final String sentence;
    private final Optional<Loop> saidLoop;

    Prompt(Terms terms, String sentence, Portrait portrait, Phrases say) {
        this.terms = terms;
        this.portrait = portrait;
        this.say = say;
        this.sentence = sentence.toLowerCase(Locale.ROOT);
        this.saidLoop = LoopReason.spokenOf(terms, portrait);
    }

    /** Empty where there is nothing to go by. */
    String text() {
        return Stream.of(
                        planned().stream(),
                        portrait.openLoops().stream().flatMap(loop -> loop(loop).stream()),
                        lastSpokenOf().stream(),
                        topics(Topic.Kind.CARES_ABOUT).stream(),
                        topics(Topic.Kind.LOOKS_FOR).stream(),
                        topics(Topic.Kind.OFFERS).stream())
                .flatMap(Function.identity())
                .findFirst()
                .orElse("");
    }

    private Optional<String> planned() {
        return fresh("prompt.planned", terms.quote("step"));
    }

    private Optional<String> loop(Loop loop) {
        boolean yours = loop.kind() != Loop.Kind.ANSWER;
        boolean open = loop.isOpen() && !loop.opened().isAfter(say.today());
        boolean said = saidLoop.filter(loop::equals).isPresent();
        return yours && open && !said
                ? fresh("prompt.loop." + Phrases.key(loop.kind()), loop.text())
                : Optional.empty();
    }

    private Optional<String> lastSpokenOf() {
        Interaction last = portrait.lastContact();
        return last == null || !last.isContact() || last.day().isAfter(say.today())
                ? Optional.empty()
                : fresh("prompt.last." + Phrases.key(last.kind()), last.summary(), Dates.day(last.day(), say.today()));
    }

    private Optional<String> topics(Topic.Kind kind) {
        List<String> topics = portrait.person().topics(kind).stream()
                .map(say::brief)
                .filter(topic -> !topic.isEmpty())
                .limit(MOST_TOPICS)
                .toList();
        String words = topics.size() < 2 ? String.join("", topics) : say.text("prompt.and", topics.toArray());
        return fresh("prompt." + Phrases.key(kind), words);
    }

    /** A text about some words, if there are any and the sentence did not say them. */
    private Optional<String> fresh(String key, String words, Object... arguments) {
        String brief = say.brief(words);
        boolean said = sentence.contains(brief.toLowerCase(Locale.ROOT));
        return said ? Optional.empty() : Optional.of(say.filled(key, brief, arguments));
    }
}
