package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.ask.Gifts.Meeting;
import app.tilth.model.Loop;
import app.tilth.tie.Act;
import app.tilth.words.Brief;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The acts that would lift a readiness, said with what is really there: loops, what someone offers or cares about, what was
 * last spoken of.
 */
final class FirstSteps {
    private static final int MOST = 3;
    private static final int MOST_MEETINGS = 2;
    private static final int MOST_WORDS = 60;

    /** What a note takes, as the day's minutes are counted. */
    private static final int NOTE = 1;
    /** Someone is told a story, or two people are brought together. */
    private static final int LETTER = 2;
    /** What a talk or a favour takes. */
    private static final int TALK = 5;

    private final List<Act> acts;
    private final Asked person;

    FirstSteps(List<Act> acts, Asked person) {
        this.acts = acts;
        this.person = person;
    }

    /** What is only waiting comes last, whatever it lifts: it cannot be done. */
    List<Step> steps() {
        Set<String> said = new HashSet<>();
        return Stream.concat(
                        acts.stream().filter(act -> !isWaiting(act)),
                        acts.stream().filter(FirstSteps::isWaiting))
                .flatMap(this::say)
                .filter(step -> said.add(step.text()))
                .limit(MOST)
                .toList();
    }

    private static boolean isWaiting(Act act) {
        return act == Act.WAIT || act == Act.ASK_SMALLER;
    }

    private Stream<Step> say(Act act) {
        return switch (act) {
            case SAY_HELLO -> Stream.of(hello());
            case SPEND_TIME -> Stream.of(step(act, "first.time", TALK));
            case GIVE -> gives();
            case CLOSE_LOOP -> person.yours().stream().map(FirstSteps::close);
            case SETTLE_EARLIER_ASK -> Stream.of(settle());
            case WAIT, ASK_SMALLER -> Stream.of(waiting(act));
        };
    }

    /**
     * @param key of the sentence; its task is under the same key with {@code .task} behind
     */
    private static Step step(Act act, String key, int minutes, Object... words) {
        return step(act, key, minutes, null, null, words);
    }

    private static Step step(
            Act act, String key, int minutes, @Nullable Long loop, @Nullable Long meets, Object... words) {
        return new Step(act, TEXTS.get(key, words), TEXTS.get(key + ".task", words), minutes, loop, meets);
    }

    private static Step waiting(Act act) {
        return new Step(act, TEXTS.get("first." + act), "", 0, null, null);
    }

    private Step hello() {
        Optional<Step> news = congratulate();
        if (news.isPresent()) {
            return news.get();
        }
        if (!person.lastSpokenOf().isBlank()) {
            return step(
                    Act.SAY_HELLO, "first.hello.last", NOTE, Brief.firstSentence(person.lastSpokenOf(), MOST_WORDS));
        }
        if (!person.gifts().shared().isEmpty()) {
            return step(
                    Act.SAY_HELLO,
                    "first.hello.shared",
                    NOTE,
                    brief(person.gifts().shared().getFirst()));
        }
        return person.caresAbout().isEmpty()
                ? step(Act.SAY_HELLO, "first.hello", NOTE)
                : step(
                        Act.SAY_HELLO,
                        "first.hello.cares",
                        NOTE,
                        brief(person.caresAbout().getFirst()));
    }

    /** Attention is a gift as well: what is new with them comes before all that could be said at any time. */
    private Optional<Step> congratulate() {
        return person.gifts()
                .news()
                .map(news -> step(Act.GIVE, "first.news." + news.kind(), NOTE, person.name(), brief(news.after())));
    }

    private Stream<Step> gives() {
        Stream<Step> own = person.gifts().own().stream()
                .limit(1)
                .map(match -> step(Act.GIVE, "first.give.own", TALK, brief(match.offered()), brief(match.sought())));
        Stream<Step> meetings =
                person.gifts().meetings().stream().limit(MOST_MEETINGS).map(this::bring);
        List<Step> found = Stream.concat(congratulate().stream(), Stream.concat(own, meetings))
                .toList();
        return found.isEmpty() ? Stream.of(give()) : found.stream();
    }

    private Step bring(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Offering offering ->
                step(
                        Act.GIVE,
                        "first.give.offering",
                        LETTER,
                        null,
                        offering.with(),
                        person.name(),
                        offering.name(),
                        brief(offering.match().offered()));
            case Meeting.Alike alike ->
                step(
                        Act.GIVE,
                        "first.give.alike",
                        LETTER,
                        null,
                        alike.with(),
                        person.name(),
                        alike.name(),
                        brief(alike.topic()));
        };
    }

    private Step give() {
        if (!person.looksFor().isEmpty()) {
            return step(
                    Act.GIVE, "first.give.looks", TALK, brief(person.looksFor().getFirst()));
        }
        return person.gifts().shared().isEmpty()
                ? step(Act.GIVE, "first.give", TALK)
                : step(
                        Act.GIVE,
                        "first.give.shared",
                        NOTE,
                        brief(person.gifts().shared().getFirst()));
    }

    private static Step close(Loop loop) {
        int minutes = switch (loop.kind()) {
            case THANKS, ANSWER -> NOTE;
            case RESULT -> LETTER;
            case PROMISE -> TALK;
        };
        return step(Act.CLOSE_LOOP, "first.loop." + loop.kind(), minutes, loop.id(), null, brief(loop.text()));
    }

    private Step settle() {
        return person.openAsk()
                .filter(ask -> !ask.note().isBlank())
                .map(ask -> step(Act.SETTLE_EARLIER_ASK, "first.settle.of", NOTE, brief(ask.note())))
                .orElseGet(() -> step(Act.SETTLE_EARLIER_ASK, "first.settle", NOTE));
    }

    private static String brief(String words) {
        return Brief.of(words, MOST_WORDS);
    }
}
