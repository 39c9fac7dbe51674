package app.tilth.story;

import app.tilth.MovingClock;
import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import app.tilth.model.SuggestionKind;
import app.tilth.workspace.AddExchange;
import app.tilth.workspace.AddInteraction;
import app.tilth.workspace.Answer;
import app.tilth.workspace.ChangeExchange;
import app.tilth.workspace.CloseLoop;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.MoveIntroduction;
import app.tilth.workspace.OpenLoop;
import app.tilth.workspace.Today;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A year in the life of someone who uses Tilth, day by day on a real file: what Today suggests and what they make of it, what
 * else happens, and what the {@link Plot} holds for single days. The same seed gives the same year.
 */
final class Life implements AutoCloseable {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static final int PLACES = 5;

    interface Seen {
        void look(Life life, Look look) throws Exception;
    }

    private final Random random;
    private final Seen onLook;
    final MovingClock clock;
    final Workspace workspace;
    final Today today;
    /** By name. */
    final Map<String, Long> people = new HashMap<>();

    private final Plot plot;

    Life(Path file, LocalDate start, long seed, Seen onLook) throws Exception {
        random = new Random(seed);
        this.onLook = onLook;
        clock = new MovingClock(start.atTime(LocalTime.NOON), OSLO);
        workspace = Workspace.open(file, clock);
        today = new Today(workspace);
        people.putAll(workspace.run(new Cast(start, seed)));
        plot = new Plot(this, start);
    }

    LocalDate day() {
        return workspace.today();
    }

    void live(LocalDate date) throws Exception {
        clock.set(date.atTime(hour(date)));
        plot.morning(date);
        boolean away = plot.isAway(date);
        if (!away && random.nextInt(100) < 88) {
            for (Offer offer : look()) {
                answer(offer);
            }
            look();
        }
        plot.noon(date);
        if (!away) {
            happens();
            takesBack();
        }
        if (!away && random.nextInt(100) < 40) {
            clock.set(date.atTime(23, 50));
            look();
        }
    }

    /** Early and late, and in the hours that daylight saving takes and gives. */
    private LocalTime hour(LocalDate date) {
        boolean saving =
                date.getDayOfMonth() > 24 && (date.getMonth() == Month.MARCH || date.getMonth() == Month.OCTOBER);
        return saving ? LocalTime.of(2, 30) : LocalTime.of(random.nextInt(22), 10);
    }

    List<Offer> look() throws Exception {
        List<Offer> offers = today.offers(PLACES).open();
        onLook.look(this, new Look(day(), offers, Rows.of(workspace.file())));
        return offers;
    }

    private void answer(Offer offer) {
        int how = random.nextInt(100);
        if (offer instanceof Offer.OfTwo two) {
            answer(two, how);
            return;
        }
        long person = offer.suggestion().person();
        SuggestionKind kind = offer.suggestion().kind();
        if (how < 26) {
            InteractionKind contact = any(InteractionKind.MESSAGE, InteractionKind.CALL, InteractionKind.MEAL);
            workspace.run(LogContact.reachedOut(
                    person, "them", contact, day(), kind, offer.suggestion().loop()));
        } else if (how < 40) {
            workspace.run(Answer.snooze(person, "them", kind, day().plusDays(1 + random.nextInt(14))));
        } else if (how < 48) {
            workspace.run(Answer.notThisOne(person, "them", kind));
        }
    }

    private void answer(Offer.OfTwo two, int how) {
        Introduction introduction = two.introduction();
        if (how < 45) {
            boolean asked = introduction.stage() == Introduction.Stage.BOTH_ASKED;
            workspace.run(MoveIntroduction.of(
                    introduction, "them", asked ? Introduction.Stage.MADE : Introduction.Stage.BOTH_ASKED));
        } else if (how < 60) {
            workspace.run(Answer.snooze(two.people(), "them", day().plusDays(2 + random.nextInt(5))));
        } else if (how < 66) {
            workspace.run(MoveIntroduction.of(introduction, "them", Introduction.Stage.DROPPED));
        }
    }

    /** What comes about without Tilth: contacts, things that pass, promises, answers. */
    private void happens() {
        if (random.nextInt(100) < 30) {
            contact(anyone());
        }
        if (random.nextInt(100) < 30) {
            passes(anyone());
        }
        if (random.nextInt(100) < 10) {
            boolean named = random.nextBoolean();
            workspace.run(new OpenLoop(
                    new Loop(
                            0,
                            uid(),
                            anyone(),
                            Loop.Kind.PROMISE,
                            any("send the deck", "return the book.", "look at the draft of the new grant"),
                            day().minusDays(random.nextInt(3)),
                            named ? day().plusDays(random.nextInt(25)) : null,
                            null,
                            null),
                    "them"));
        }
        if (random.nextInt(100) < 14) {
            settles();
        }
    }

    private void contact(long person) {
        List<Long> those = random.nextInt(5) == 0 ? List.of(person, other(person)) : List.of(person);
        workspace.run(new AddInteraction(
                new Interaction(
                        0,
                        Origin.here(),
                        day().minusDays(random.nextInt(3)),
                        null,
                        null,
                        any(InteractionKind.values()),
                        Direction.MUTUAL,
                        any("", "the grant", "summer plans", "Sourdough"),
                        "",
                        those),
                "them"));
    }

    private void passes(long person) {
        Exchange.Passed passed = any(Exchange.Passed.values());
        workspace.run(new AddExchange(
                new Exchange(
                        0,
                        uid(),
                        person,
                        passed,
                        any(Exchange.Kind.values()),
                        any(Exchange.Size.values()),
                        day().minusDays(random.nextInt(20)),
                        passed == Exchange.Passed.ASKED ? any(Exchange.Outcome.values()) : null,
                        any("", "the Oslo intro", "a second look at the plan", "tell how the trial went"),
                        null,
                        List.of()),
                "them"));
    }

    /** An ask is answered, or something open is closed. */
    private void settles() {
        List<Loop> open = workspace.read(stores -> stores.loops().open());
        if (open.isEmpty()) {
            return;
        }
        Loop loop = open.get(random.nextInt(open.size()));
        Long ask = loop.exchange();
        if (loop.kind() == Loop.Kind.ANSWER && ask != null) {
            workspace.read(stores -> stores.exchanges().find(List.of(ask))).stream()
                    .map(exchange -> exchange.with(any(Exchange.Outcome.GRANTED, Exchange.Outcome.DECLINED)))
                    .forEach(answered -> workspace.run(new ChangeExchange(answered, "them")));
        } else {
            workspace.run(new CloseLoop(loop.id(), "them"));
        }
    }

    private void takesBack() {
        if (random.nextInt(8) == 0) {
            workspace.undo();
            if (random.nextInt(3) == 0) {
                workspace.redo();
            }
        }
    }

    private long anyone() {
        List<Long> all = new ArrayList<>(people.values());
        Collections.sort(all);
        while (true) {
            long one = all.get(random.nextInt(all.size()));
            boolean quiet = plot.isLeftAlone(one);
            if (!quiet && workspace.read(stores -> stores.people().find(one)).isPresent()) {
                return one;
            }
        }
    }

    private long other(long person) {
        long other = anyone();
        return other == person ? other(person) : other;
    }

    private static String uid() {
        return UUID.randomUUID().toString();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    @Override
    public void close() {
        workspace.close();
    }
}
