package app.tilth.workspace;

import app.tilth.capture.Draft;
import app.tilth.capture.Draft.Brought;
import app.tilth.capture.Draft.Opened;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.NeedBuilder;
import app.tilth.store.Stores;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a line of capture tells: a contact with those who took part, new people, what passed, what is open now, and who was
 * introduced; or something that may be needed one day.
 *
 * @param draft that {@link #objection} has nothing against
 * @param along what the user chose to do along with it
 * @param left what would follow by itself and the user chose not to
 */
public record RecordCapture(Draft draft, List<Growth> along, List<Growth> left) implements Command<Kept> {
    private static final Messages MESSAGES = Messages.of("workspace");
    private static final int MOST_NAMED = 3;

    public RecordCapture {
        along = List.copyOf(along);
        left = List.copyOf(left);
    }

    /** Why a line cannot be kept yet, in a sentence that says what to change; empty where it can. */
    public static Optional<String> objection(Draft draft, Workspace workspace) {
        LocalDate today = workspace.today();
        Optional<String> told = objection(draft, today);
        return draft.need().isEmpty() || told.isPresent()
                ? told
                : workspace
                        .read(stores -> NeedForm.judge(NeedForm.tidy(need(draft, List.of()), stores), stores))
                        .objection();
    }

    private static Optional<String> objection(Draft draft, LocalDate today) {
        if (draft.present().isEmpty() && draft.need().isEmpty()) {
            return Optional.of(MESSAGES.get("capture.who"));
        }
        if (!draft.noDay().isEmpty()) {
            return Optional.of(MESSAGES.get("capture.day", draft.noDay()));
        }
        Optional<LocalDate> passed = draft.need().flatMap(Draft.Needed::horizon).filter(day -> day.isBefore(today));
        if (passed.isPresent()) {
            return Optional.of(MESSAGES.get("capture.passed", Dates.day(passed.get(), today)));
        }
        return draft.day()
                .filter(day -> day.isAfter(today))
                .map(day -> MESSAGES.get("capture.future", Dates.day(day, today)));
    }

    @Override
    public String name() {
        if (draft.need().isPresent()) {
            return new AddNeed(need(draft, List.of())).name();
        }
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
    public Kept apply(Stores stores, LocalDate today) {
        List<Long> ids = people(stores);
        if (draft.need().isPresent()) {
            KeptNeed kept = new AddNeed(need(draft, ids)).apply(stores, today);
            return new Kept(kept.need(), List.of(), List.of());
        }
        DraftContact told = DraftContact.of(draft, ids, today);
        LocalDate day = told.contact().day();
        LoopChoices loops = LoopChoices.of(along, left);
        var book = new LoopBook(stores, today);
        book.close(told.settlement(stores, today).all(), loops, day);
        long interaction = stores.interactions().add(told.contact());
        for (int place = 0; place < told.passed().size(); place++) {
            Exchange passed = told.passed().get(place).in(interaction);
            book.keep(passed.grownFrom(grewFrom(place)), loops.unowed(place, told.spokenOf(place, stores, today)));
        }
        draft.loops().forEach(opened -> add(stores, opened, ids, day));
        draft.introductions().forEach(brought -> add(stores, brought, ids, day));
        along.forEach(growth -> add(stores, growth, today));
        return book.kept(interaction);
    }

    /**
     * The need of a line that tells of one.
     *
     * @param ids of everyone in the draft, nobody where it is not to be kept yet
     */
    private static Need need(Draft draft, List<Long> ids) {
        Draft.Needed needed = draft.need().orElseThrow();
        NeedBuilder need = Need.titled(needed.title())
                .why(draft.summary())
                .horizon(needed.horizon().orElse(null))
                .criteria(needed.criteria());
        needed.people().stream()
                .filter(person -> person < ids.size())
                .forEach(person -> need.add(Criterion.of(ids.get(person))));
        return need.build();
    }

    private List<Long> grewFrom(int place) {
        return along.stream()
                .flatMap(growth -> growth instanceof Growth.GrewFrom(int at, Exchange give, String _) && at == place
                        ? Stream.of(give.id())
                        : Stream.empty())
                .toList();
    }

    /** The ids of everyone in the draft, who is new added. */
    private List<Long> people(Stores stores) {
        return draft.people().stream()
                .map(mention -> mention.chosen()
                        .map(Named::person)
                        .orElseGet(() -> TellInteraction.newcomer(stores, mention.words())))
                .toList();
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

    private static void add(Stores stores, Growth growth, LocalDate today) {
        switch (growth) {
            case Growth.Introduce two ->
                new ConsiderIntroduction(two.a(), two.b(), two.nameA(), two.nameB(), "").apply(stores, today);
            case Growth.Settles _, Growth.Answers _, Growth.Opens _, Growth.GrewFrom _, Growth.Rhythm _ -> {}
        }
    }

    private static String uid() {
        return UUID.randomUUID().toString();
    }
}
