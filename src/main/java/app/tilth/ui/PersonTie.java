package app.tilth.ui;

import static java.util.stream.Collectors.groupingBy;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Person;
import app.tilth.model.Warmth;
import app.tilth.suggest.Facts;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.ui.control.RhythmPicture;
import app.tilth.ui.control.RhythmTrack;
import app.tilth.ui.person.PersonPage.AccountWords;
import app.tilth.ui.person.PersonPage.Pulse;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import app.tilth.words.Pace;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tie with one person, said and drawn. You yourself, and whoever is archived, have none. */
final class PersonTie {
    private static final Messages TEXTS = Messages.of("ui.person");

    private final Facts facts;
    private final TieIndex ties;
    private final TieReadings readings;
    private final int slot;

    /**
     * @param slot of the tie, -1 where there is none
     */
    PersonTie(Facts facts, int slot) {
        this.facts = facts;
        this.ties = facts.ties();
        this.readings = facts.readings();
        this.slot = slot;
    }

    private int days() {
        return slot < 0 ? 0 : readings.contactDays(slot);
    }

    private boolean hasRhythm() {
        return days() >= PeopleLines.FEWEST_FOR_A_RHYTHM;
    }

    RhythmPicture picture() {
        List<RhythmPicture.Contact> contacts = new ArrayList<>();
        for (int i = 0; i < days(); i++) {
            contacts.add(new RhythmPicture.Contact(ties.contactDay(slot, i), ties.depth(slot, i)));
        }
        int expected = hasRhythm() ? readings.expectedContactDay(slot).orElse(-1) : -1;
        return new RhythmPicture(contacts, readings.today(), expected, spoken());
    }

    private String spoken() {
        if (days() == 0) {
            return TEXTS.get("rhythm.spoken.never");
        }
        String warmth = Texts.get("warmth", readings.warmth(slot));
        String last = Spans.ago(readings.silentDays(slot));
        return hasRhythm()
                ? TEXTS.get("rhythm.spoken", warmth, Spans.each(Span.of(usualDays())), last)
                : TEXTS.get("rhythm.spoken.unknown", warmth, last);
    }

    private long usualDays() {
        return Math.max(1, Math.round(readings.rhythm(slot)));
    }

    /** @param asked what the circles ask for */
    Pulse pulse(Person person, Cadences asked) {
        if (days() == 0) {
            return new Pulse(TEXTS.get("rhythm.never"), wanted(person, asked), false);
        }
        int silent = readings.silentDays(slot);
        if (!hasRhythm()) {
            return new Pulse(TEXTS.get("rhythm.unknown", Spans.ago(silent)), wanted(person, asked), false);
        }
        Pace pace = Pace.of(usualDays(), silent);
        String usual = TEXTS.get("rhythm.usual", pace.every());
        boolean late = RhythmTrack.isOver(silent, readings.rhythm(slot));
        return late
                ? new Pulse(usual, TEXTS.get("rhythm.quiet", pace.elapsed()), readings.warmth(slot) != Warmth.DORMANT)
                : new Pulse(usual, TEXTS.get("rhythm.last", Spans.ago(silent)), false);
    }

    private static String wanted(Person person, Cadences asked) {
        Integer own = person.cadenceDays();
        if (own != null) {
            return TEXTS.get("rhythm.wanted", Spans.each(Span.of(own)));
        }
        Circle circle = person.circle();
        int days = asked.days(circle);
        return days == 0
                ? ""
                : TEXTS.get("rhythm.wanted.circle", Texts.get("circle", circle), Spans.each(Span.of(days)));
    }

    AccountWords account(List<Exchange> exchanges) {
        LocalDate today = facts.today();
        List<Exchange> past =
                exchanges.stream().filter(e -> !e.day().isAfter(today)).toList();
        int gave = count(past, Passed.GAVE);
        int received = count(past, Passed.RECEIVED);
        int asked = count(past, Passed.ASKED);
        String last = past.stream()
                .filter(e -> e.passed() == Passed.GAVE)
                .findFirst()
                .map(e -> TEXTS.get("account.last", Spans.agoInFigures(ChronoUnit.DAYS.between(e.day(), today))))
                .orElseGet(() -> TEXTS.get("account.last.none"));
        return new AccountWords(
                gave, received, asked, kinds(past), last, TEXTS.get("account.spoken", gave, received, asked));
    }

    private static int count(List<Exchange> exchanges, Passed passed) {
        return Math.toIntExact(
                exchanges.stream().filter(e -> e.passed() == passed).count());
    }

    private static String kinds(List<Exchange> past) {
        Map<Exchange.Kind, Long> counts = past.stream()
                .filter(e -> e.passed() == Passed.GAVE)
                .collect(groupingBy(Exchange::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(kind -> TEXTS.get("account.kind." + kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }
}
