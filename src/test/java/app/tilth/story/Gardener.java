package app.tilth.story;

import static app.tilth.model.Exchange.Passed.GAVE;

import app.tilth.MovingClock;
import app.tilth.model.Connection;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.SuggestionKind;
import app.tilth.need.NeedWords;
import app.tilth.need.Step;
import app.tilth.store.Stores;
import app.tilth.suggest.Suggestion;
import app.tilth.tie.Readiness.Word;
import app.tilth.workspace.AddExchange;
import app.tilth.workspace.AddInteraction;
import app.tilth.workspace.AddNeed;
import app.tilth.workspace.AskCheck;
import app.tilth.workspace.AskCheck.Ask;
import app.tilth.workspace.AskCheck.Landing;
import app.tilth.workspace.CloseLoop;
import app.tilth.workspace.Command;
import app.tilth.workspace.Connect;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Needs.Coming;
import app.tilth.workspace.OpenLoop;
import app.tilth.workspace.Today;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Someone who looks ahead: a real file, a moving clock, and whatever a plan proposes done on its days. */
final class Gardener implements AutoCloseable {
    private static final int PLACES = 5;
    /** What the plan has for the next days is done at once. */
    private static final int SOON_DAYS = 2;

    final MovingClock clock;
    final Workspace workspace;
    private final Today today;
    private final Map<String, Long> people = new LinkedHashMap<>();
    /** What Today has suggested for the sake of needs, with the day. */
    final Map<LocalDate, List<Suggestion>> forNeeds = new LinkedHashMap<>();

    Gardener(Path file, LocalDate start) throws Exception {
        clock = new MovingClock(start.atTime(LocalTime.NOON), ZoneId.of("Europe/Oslo"));
        workspace = Workspace.open(file, clock);
        today = new Today(workspace);
    }

    LocalDate day() {
        return workspace.today();
    }

    long id(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Someone whom the user knows, with contacts so many days ago. */
    void knows(String name, UnaryOperator<PersonBuilder> as, InteractionKind kind, int... daysAgo) {
        long id = workspace.run(new Adding(
                as.apply(Person.named(PersonName.of(name)).uid("uid-" + name)).build()));
        people.put(name, id);
        for (int ago : daysAgo) {
            workspace.run(new AddInteraction(
                    new Interaction(
                            0,
                            Origin.here(),
                            day().minusDays(ago),
                            null,
                            null,
                            kind,
                            Direction.MUTUAL,
                            "",
                            "",
                            List.of(id)),
                    name));
        }
    }

    private record Adding(Person person) implements Command<Long> {
        @Override
        public String name() {
            return "add";
        }

        @Override
        public Long apply(Stores stores, LocalDate today) {
            return stores.people().add(person);
        }
    }

    /** Days of contact, the last of them some days ago. */
    static int[] every(int days, int times, int lastAgo) {
        int[] ago = new int[times];
        for (int i = 0; i < times; i++) {
            ago[i] = lastAgo + i * days;
        }
        return ago;
    }

    void gave(String name, Exchange.Size size, int daysAgo) {
        workspace.run(new AddExchange(exchange(name, GAVE, size, daysAgo), name));
    }

    private Exchange exchange(String name, Exchange.Passed passed, Exchange.Size size, int daysAgo) {
        return new Exchange(
                0,
                UUID.randomUUID().toString(),
                id(name),
                passed,
                Exchange.Kind.HELP,
                size,
                day().minusDays(daysAgo),
                null,
                "",
                null,
                List.of());
    }

    void owesThanks(String name, String what, int sinceDays) {
        workspace.run(new OpenLoop(
                new Loop(
                        0,
                        UUID.randomUUID().toString(),
                        id(name),
                        Loop.Kind.THANKS,
                        what,
                        day().minusDays(sinceDays),
                        null,
                        null,
                        null),
                name));
    }

    void areConnected(String one, String other) {
        workspace.run(new Connect(
                new Connection(id(one), id(other), Connection.Kind.WORKED_WITH, Connection.Source.DECLARED, null),
                one,
                other));
    }

    long needs(Need need) {
        return workspace.run(new AddNeed(need)).need();
    }

    Needs.Outlook outlook(long need) {
        return workspace.knowledge().needs().of(need).orElseThrow();
    }

    String headline(long need) {
        return NeedWords.headline(outlook(need).coverage());
    }

    /** How an ask of medium size would land with someone. */
    Landing landing(String name) {
        return new AskCheck(workspace)
                .check(new Ask(List.of(id(name)), Exchange.Kind.HELP, Exchange.Size.MEDIUM, null))
                .people()
                .getFirst();
    }

    Word word(String name) {
        return landing(name).verdict().word();
    }

    void talk(String name, InteractionKind kind) {
        workspace.run(new LogContact(List.of(id(name)), name, kind, false, day(), "", null, null));
    }

    /** Lives on to a day: looks at Today, and does what the plans have for the days that come. */
    void followThePlanUntil(LocalDate last) {
        while (day().isBefore(last)) {
            nextDay();
            for (Coming coming : workspace.knowledge().needs().coming(SOON_DAYS)) {
                act(coming);
            }
        }
    }

    /** Lives on to a day and does nothing of it. */
    void letItBeUntil(LocalDate last) {
        while (day().isBefore(last)) {
            nextDay();
        }
    }

    private void nextDay() {
        clock.set(day().plusDays(1).atTime(LocalTime.NOON));
        List<Suggestion> suggested = new ArrayList<>();
        today.offers(PLACES).open().stream()
                .map(Today.Offer::suggestion)
                .filter(suggestion -> suggestion.kind() == SuggestionKind.NEED)
                .forEach(suggested::add);
        if (!suggested.isEmpty()) {
            forNeeds.put(day(), List.copyOf(suggested));
        }
    }

    private void act(Coming coming) {
        Step step = coming.step();
        InteractionKind kind = switch (step.kind()) {
            case TIME -> InteractionKind.CALL;
            default -> InteractionKind.MESSAGE;
        };
        Loop loop = step.loop();
        workspace.run(new LogContact(List.of(coming.person()), "them", kind, false, day(), "", null, null));
        switch (step.kind()) {
            case CLOSE_LOOP -> {
                if (loop != null) {
                    workspace.run(new CloseLoop(loop.id(), "them"));
                }
            }
            case GIVE ->
                workspace.run(new AddExchange(
                        new Exchange(
                                0,
                                UUID.randomUUID().toString(),
                                coming.person(),
                                GAVE,
                                Exchange.Kind.INFORMATION,
                                Exchange.Size.SMALL,
                                day(),
                                null,
                                "",
                                null,
                                List.of()),
                        "them"));
            case MEET ->
                workspace.run(new LogContact(
                        List.of(step.person()), "them", InteractionKind.CALL, false, day(), "", null, null));
            case HELLO, ASK_AROUND, KEEP, TIME, ASK, TELL -> {}
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
