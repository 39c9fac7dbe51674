package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.model.Loop;
import app.tilth.tie.Act;
import app.tilth.words.Brief;
import java.util.List;
import java.util.stream.Stream;

/** The acts that would lift a readiness, said with what is really there: loops, topics, what was last spoken of. */
final class FirstSteps {
    private static final int MOST = 3;
    private static final int MOST_WORDS = 60;

    private final List<Act> acts;
    private final Asked person;

    FirstSteps(List<Act> acts, Asked person) {
        this.acts = acts;
        this.person = person;
    }

    List<String> sentences() {
        return acts.stream()
                .filter(act -> act != Act.ASK_SMALLER)
                .flatMap(this::say)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<String> say(Act act) {
        return switch (act) {
            case SAY_HELLO -> Stream.of(hello());
            case SPEND_TIME -> Stream.of(TEXTS.get("first.time"));
            case GIVE -> Stream.of(give());
            case CLOSE_LOOP -> person.yours().stream().map(FirstSteps::close);
            case SETTLE_EARLIER_ASK -> Stream.of(settle());
            case WAIT -> Stream.of(TEXTS.get("first.wait"));
            case ASK_SMALLER -> Stream.empty();
        };
    }

    private String hello() {
        if (!person.lastSpokenOf().isBlank()) {
            return TEXTS.get("first.hello.last", Brief.firstSentence(person.lastSpokenOf(), MOST_WORDS));
        }
        return person.caresAbout().isEmpty()
                ? TEXTS.get("first.hello")
                : TEXTS.get("first.hello.cares", Brief.of(person.caresAbout().getFirst(), MOST_WORDS));
    }

    private String give() {
        return person.looksFor().isEmpty()
                ? TEXTS.get("first.give")
                : TEXTS.get("first.give.looks", Brief.of(person.looksFor().getFirst(), MOST_WORDS));
    }

    private static String close(Loop loop) {
        return TEXTS.get("first.loop." + loop.kind(), Brief.of(loop.text(), MOST_WORDS));
    }

    private String settle() {
        return person.openAsk()
                .filter(ask -> !ask.note().isBlank())
                .map(ask -> TEXTS.get("first.settle.of", Brief.of(ask.note(), MOST_WORDS)))
                .orElseGet(() -> TEXTS.get("first.settle"));
    }
}
