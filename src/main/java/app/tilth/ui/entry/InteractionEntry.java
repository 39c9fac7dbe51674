package app.tilth.ui.entry;

import app.tilth.capture.SpokenDay;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Origin;
import app.tilth.ui.words.LoopNews;
import app.tilth.words.Dates;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LoopChoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dated contact.
 *
 * @param with the person on whose page it is told
 * @param id 0 for a new one
 */
record InteractionEntry(EntryDesk desk, Who with, long id) implements Entry {
    static final String PEOPLE = "people";
    static final String KIND = "what";
    static final String DIRECTION = "direction";
    static final String DAY = "day";
    static final String MINUTES = "minutes";
    static final String SUMMARY = "summary";
    static final String NOTES = "notes";
    /** How many things that passed one dialog has room for. */
    static final int MOST_PASSED = 12;

    private static final int MOST_MINUTES = 10_000;

    /** What the names of the fields of one thing that passed begin with. */
    static String passed(int at) {
        return "passed." + at + ".";
    }

    @Override
    public String draft() {
        return "interaction." + with.id() + "." + id;
    }

    @Override
    public Values begin() {
        Values fresh = Values.NONE
                .with(PEOPLE, Who.write(List.of(with)))
                .with(KIND, InteractionKind.CALL)
                .with(DIRECTION, Direction.OUT)
                .with(DAY, days().written(desk.today()));
        return desk.interaction(id).map(this::stored).orElse(fresh);
    }

    private Values stored(Interaction kept) {
        Integer minutes = kept.minutes();
        var time = Optional.ofNullable(kept.time());
        Values values = Values.NONE
                .with(PEOPLE, Who.write(desk.who(kept.participants())))
                .with(KIND, kept.kind())
                .with(DIRECTION, kept.direction())
                .with(
                        DAY,
                        time.isEmpty()
                                ? days().written(kept.day())
                                : DayField.written(new SpokenDay(Optional.empty(), time, true), kept.day()))
                .with(MINUTES, minutes == null ? "" : minutes.toString())
                .with(SUMMARY, kept.summary())
                .with(NOTES, kept.notes());
        int at = 0;
        for (Exchange exchange : desk.passedIn(id)) {
            values = Passing.write(values, passed(at), exchange);
            at++;
        }
        return values;
    }

    private DayField days() {
        return new DayField(desk, false);
    }

    @Override
    public Map<String, Remark> remarks(Values values) {
        Map<String, Remark> remarks = new HashMap<>();
        List<Who> people = values.people(PEOPLE);
        if (people.isEmpty()) {
            remarks.put(PEOPLE, Remark.objection(TEXTS.get("people.none")));
        }
        days().remark(values.text(DAY), people).ifPresent(said -> remarks.put(DAY, said));
        if (!values.stripped(MINUTES).isEmpty() && minutes(values).isEmpty()) {
            remarks.put(MINUTES, Remark.objection(TEXTS.get("minutes.nonsense")));
        }
        return remarks;
    }

    private static Optional<Integer> minutes(Values values) {
        String text = values.stripped(MINUTES);
        if (!text.matches("\\d{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text)).filter(minutes -> minutes <= MOST_MINUTES);
    }

    @Override
    public List<Offer> offers(Values values) {
        Told told = told(values);
        return Along.offers(desk.follows(told.interaction, told.passed));
    }

    private record Told(Optional<Interaction> before, Interaction interaction, List<Exchange> passed) {}

    private Told told(Values values) {
        Optional<Interaction> before = desk.interaction(id);
        SpokenDay told = days().read(values.text(DAY));
        LocalDate day = told.day().orElse(desk.today());
        List<Who> people = values.people(PEOPLE);
        var interaction = new Interaction(
                before.map(Interaction::id).orElse(0L),
                before.map(Interaction::origin).orElseGet(Origin::here),
                day,
                told.time().orElse(null),
                minutes(values).orElse(null),
                values.choice(KIND, InteractionKind.class).orElse(InteractionKind.CALL),
                values.choice(DIRECTION, Direction.class).orElse(Direction.OUT),
                values.stripped(SUMMARY),
                values.stripped(NOTES),
                people.stream().filter(who -> !who.isNew()).map(Who::id).toList());
        return new Told(before, interaction, passed(values, day, people, before.map(Interaction::day)));
    }

    @Override
    public String save(Values values) {
        Told told = told(values);
        LocalDate day = told.interaction.day();
        List<Who> people = values.people(PEOPLE);
        LoopChoices loops = Along.choices(desk.follows(told.interaction, told.passed), values);
        Kept kept = desk.tell(told.interaction, people, told.passed, loops);
        String said = told.before.isEmpty() ? "logged" : "changed.interaction";
        return LoopNews.with(
                day.isAfter(desk.today())
                        ? TEXTS.get(said + ".future", Who.names(people), Dates.day(day, desk.today()))
                        : TEXTS.get(said, Who.names(people)),
                kept);
    }

    /** What passed, between you and whoever it was kept with; what is new, with the one whose page it is. */
    private List<Exchange> passed(Values values, LocalDate day, List<Who> people, Optional<LocalDate> before) {
        long person = people.stream().anyMatch(who -> who.id() == with.id())
                ? with.id()
                : people.stream()
                        .filter(who -> !who.isNew())
                        .findFirst()
                        .orElse(with)
                        .id();
        List<Exchange> passed = new ArrayList<>();
        for (int at = 0; at < MOST_PASSED; at++) {
            Optional<Exchange> kept = Optional.of(Passing.id(values, passed(at)))
                    .filter(number -> number > 0)
                    .flatMap(desk::exchange);
            // What passed on another day than the contact keeps it, unless the contact moves along with it.
            LocalDate on = kept.map(Exchange::day)
                    .filter(own -> before.filter(own::equals).isEmpty())
                    .orElse(day);
            Passing.read(values, passed(at), kept.map(Exchange::person).orElse(person), on, kept)
                    .ifPresent(passed::add);
        }
        return passed;
    }
}
