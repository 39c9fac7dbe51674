package app.tilth.workspace;

import app.tilth.capture.Draft;
import app.tilth.capture.Draft.Brought;
import app.tilth.capture.Draft.Opened;
import app.tilth.capture.Draft.Passed;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.model.Circle;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a line of capture tells: a contact with those who took part, new people, what passed, what is open now, and who was
 * introduced. Answers the interaction's id.
 *
 * @param draft that {@link #objection} has nothing against
 * @param along what the user chose to do along with it
 */
public record RecordCapture(Draft draft, List<Growth> along) implements Command<Long> {
    private static final Messages MESSAGES = Messages.of("workspace");
    private static final int MOST_NAMED = 3;

    public RecordCapture {
        along = List.copyOf(along);
    }

    /** Why a line cannot be kept yet, in a sentence that says what to change; empty where it can. */
    public static Optional<String> objection(Draft draft, LocalDate today) {
        if (draft.present().isEmpty()) {
            return Optional.of(MESSAGES.get("capture.who"));
        }
        if (!draft.noDay().isEmpty()) {
            return Optional.of(MESSAGES.get("capture.day", draft.noDay()));
        }
        return draft.day()
                .filter(day -> day.isAfter(today))
                .map(day -> MESSAGES.get("capture.future", Dates.day(day, today)));
    }

    @Override
    public String name() {
        String from = draft.direction() == Direction.IN ? ".from" : "";
        return MESSAGES.get("command.log." + draft.likelyKind() + from, names());
    }

    private String names() {
        List<String> names = draft.present().stream().map(Mention::name).toList();
        return names.size() <= MOST_NAMED
                ? String.join(", ", names)
                : MESSAGES.get(
                        "capture.names", String.join(", ", names.subList(0, MOST_NAMED)), names.size() - MOST_NAMED);
    }

    @Override
    public Long apply(Stores stores, LocalDate today) {
        LocalDate day = draft.day().orElse(today);
        List<Long> ids = people(stores);
        List<Long> present = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (draft.people().get(i).present()) {
                present.add(ids.get(i));
            }
        }
        long interaction = stores.interactions()
                .add(new Interaction(
                        0,
                        Origin.here(),
                        day,
                        draft.time().orElse(null),
                        null,
                        draft.likelyKind(),
                        draft.direction(),
                        draft.summary(),
                        "",
                        present));
        draft.exchanges().forEach(passed -> add(stores, passed, ids, day, interaction));
        draft.loops().forEach(opened -> add(stores, opened, ids, day));
        draft.introductions().forEach(brought -> add(stores, brought, ids, day));
        along.forEach(growth -> add(stores, growth, day, today));
        return interaction;
    }

    /** The ids of everyone in the draft, who is new added. */
    private List<Long> people(Stores stores) {
        return draft.people().stream()
                .map(mention -> mention.chosen()
                        .map(Named::person)
                        .orElseGet(() -> stores.people()
                                .add(Person.named(PersonName.of(mention.words()))
                                        .circle(Circle.ACTIVE)
                                        .build())))
                .toList();
    }

    private static void add(Stores stores, Passed passed, List<Long> ids, LocalDate day, long interaction) {
        boolean asked = passed.passed() == Exchange.Passed.ASKED;
        for (int person : passed.people()) {
            stores.exchanges()
                    .add(new Exchange(
                            0,
                            uid(),
                            ids.get(person),
                            passed.passed(),
                            passed.kind(),
                            size(passed.kind()),
                            day,
                            asked ? Exchange.Outcome.OPEN : null,
                            passed.words(),
                            interaction,
                            List.of()));
        }
    }

    /** What such a thing mostly costs; to be corrected with the exchange itself. */
    private static Exchange.Size size(Exchange.Kind kind) {
        return switch (kind) {
            case INTRODUCTION, REFERRAL, REFERENCE, HELP, MONEY -> Exchange.Size.MEDIUM;
            case ADVICE, INFORMATION, ATTENTION, GIFT -> Exchange.Size.SMALL;
        };
    }

    private static void add(Stores stores, Opened opened, List<Long> ids, LocalDate day) {
        for (int person : opened.people()) {
            stores.loops()
                    .add(new Loop(
                            0,
                            uid(),
                            ids.get(person),
                            opened.kind(),
                            opened.words(),
                            day,
                            opened.due().orElse(null),
                            null,
                            null));
        }
    }

    private static void add(Stores stores, Brought brought, List<Long> ids, LocalDate day) {
        stores.introductions()
                .add(new Introduction(
                        0, uid(), ids.get(brought.a()), ids.get(brought.b()), Introduction.Stage.MADE, "", day));
    }

    private static void add(Stores stores, Growth growth, LocalDate day, LocalDate today) {
        switch (growth) {
            case Growth.Settles settles -> stores.loops().close(settles.loop().id(), day);
            case Growth.Introduce two ->
                new ConsiderIntroduction(two.a(), two.b(), two.nameA(), two.nameB(), "").apply(stores, today);
            case Growth.Rhythm _ -> {}
        }
    }

    private static String uid() {
        return UUID.randomUUID().toString();
    }
}
