package app.tilth.workspace;

import app.tilth.ask.Headline;
import app.tilth.ask.ReadyBy;
import app.tilth.ask.Step;
import app.tilth.ask.TextCheck;
import app.tilth.ask.TextCheck.Reading;
import app.tilth.ask.Verdict;
import app.tilth.ask.Warning;
import app.tilth.model.ContactPoint;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.suggest.Facts;
import app.tilth.tie.Readiness.Word;
import app.tilth.words.Brief;
import app.tilth.words.Messages;
import app.tilth.workspace.AskedPeople.One;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at an ask before it is made: how it would land with each person today, what to give first, how it reads. */
public final class AskCheck {
    /** Those who would be asked first are listed; an ask to more is a mass mailing, whoever they are. */
    public static final int MOST_LISTED = 50;

    private static final int MOST_GIVING = 12;

    private static final Messages MESSAGES = Messages.of("workspace");

    private final Workspace workspace;

    public AskCheck(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * An ask as it is thought of.
     *
     * @param people in any order; who is named twice is asked once
     * @param need what it is for, null where it is for none that is kept
     * @param text what all of them would read, may be empty
     * @param own by person, what they would read instead
     */
    public record Ask(
            List<Long> people,
            Exchange.Kind kind,
            Exchange.Size size,
            @Nullable Long need,
            String text,
            Map<Long, String> own) {
        public Ask {
            people = List.copyOf(new LinkedHashSet<>(people));
            own = Map.copyOf(own);
        }

        /** Without a text. */
        public Ask(List<Long> people, Exchange.Kind kind, Exchange.Size size, @Nullable Long need) {
            this(people, kind, size, need, "", Map.of());
        }

        /** What a person would read. */
        public String text(long person) {
            return own.getOrDefault(person, text);
        }
    }

    /**
     * How the ask would land.
     *
     * @param headline who is ready, in one sentence or two
     * @param need the title of the need, empty where there is none
     * @param people ready ones first, the likeliest first of each; at most {@link #MOST_LISTED}
     * @param notes what is to be said beside: that it goes to too many, who is not judged and why
     * @param giving what could be given first, a line a person at most
     * @param closing when those to be tended could be ready, empty where nothing is to be said of it
     * @param text how the text reads that all share; of their own texts see {@link Landing#reading}
     */
    public record Outlook(
            String headline,
            String need,
            List<Landing> people,
            List<String> notes,
            List<Giving> giving,
            String closing,
            Reading text) {
        public Outlook {
            people = List.copyOf(people);
            notes = List.copyOf(notes);
            giving = List.copyOf(giving);
        }

        /** Those who are ready. */
        public List<Landing> ready() {
            return people.stream()
                    .filter(one -> one.verdict().word() == Word.READY)
                    .toList();
        }
    }

    /**
     * How it would land with one person.
     *
     * @param name all of it
     * @param called as you call them
     * @param email the first address, may be empty
     * @param why in one or two sentences
     * @param readyBy from when on they could be ready if they are tended; today where they are, empty beyond two years
     * @param ready the same in words: "Could be ready by February"; empty where they are
     * @param reading how their text reads to them
     */
    public record Landing(
            long person,
            String name,
            String called,
            String email,
            Verdict verdict,
            String why,
            Optional<LocalDate> readyBy,
            String ready,
            Reading reading) {}

    /** What could be given to one person first; see {@link PlanGiving}. */
    public record Giving(long person, String name, String called, Step step) {}

    private record Judged(One one, Verdict verdict, Optional<LocalDate> readyBy) {
        boolean isReady() {
            return verdict.word() == Word.READY;
        }

        Person person() {
            return one.person();
        }
    }

    /** Judges an ask by all that is known now. */
    public Outlook check(Ask ask) {
        Facts facts = workspace.knowledge().facts();
        GiftIndex gifts = workspace.knowledge().gifts();
        return workspace.read(stores -> {
            AskedPeople asked = AskedPeople.read(stores, facts, gifts, ask.people());
            List<Judged> judged = asked.all().stream()
                    .filter(one -> one.slot() >= 0)
                    .map(one -> new Judged(one, one.verdict(ask.size()), Optional.empty()))
                    .sorted(Comparator.comparing((Judged one) -> one.verdict().word())
                            .thenComparingDouble(one -> -one.verdict().likelihood())
                            .thenComparingLong(one -> one.person().id()))
                    .toList();
            Optional<Need> need =
                    ask.need() == null ? Optional.empty() : stores.needs().find(ask.need());
            String subject = need.map(Need::title).orElse("");
            List<Judged> listed = judged.stream()
                    .limit(MOST_LISTED)
                    .map(one -> new Judged(one.one(), one.verdict(), one.one().readyBy(facts, ask.size())))
                    .toList();
            List<Reading> readings = readings(ask, judged, subject, new KnownOf(stores));
            return new Outlook(
                    Headline.of(judged.stream()
                            .map(one -> new Headline.Named(
                                    one.person().name().familiar(),
                                    one.verdict().word()))
                            .toList()),
                    subject,
                    landings(listed, readings, facts.today()),
                    notes(ask, asked, judged.size()),
                    giving(listed),
                    closing(listed, need.map(Need::horizon), facts.today()),
                    shared(ask, listed, readings));
        });
    }

    /** Whoever is not listed reads along, but is not looked into: that it goes to many says enough. */
    private static List<Reading> readings(Ask ask, List<Judged> judged, String subject, KnownOf known) {
        if (ask.text().isBlank() && ask.own().isEmpty()) {
            return judged.stream().map(_ -> Reading.NOTHING).toList();
        }
        Map<Long, List<String>> of =
                known.of(judged.stream().limit(MOST_LISTED).map(Judged::one).toList());
        return TextCheck.of(
                judged.stream()
                        .map(one -> new TextCheck.Letter(
                                ask.text(one.person().id()),
                                called(one.person()),
                                one.person().name().full(),
                                of.getOrDefault(one.person().id(), List.of())))
                        .toList(),
                subject);
    }

    /** The text all share, with the first warning there is of it; nothing where each has their own. */
    private static Reading shared(Ask ask, List<Judged> listed, List<Reading> readings) {
        Map<Long, Reading> of = new HashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            of.put(listed.get(i).person().id(), readings.get(i));
        }
        List<Reading> sharing = ask.people().stream()
                .filter(person -> of.containsKey(person) && !ask.own().containsKey(person))
                .map(person -> of.getOrDefault(person, Reading.NOTHING))
                .toList();
        Optional<Warning> first =
                sharing.stream().flatMap(reading -> reading.warning().stream()).findFirst();
        return sharing.isEmpty()
                ? Reading.NOTHING
                : new Reading(sharing.getFirst().marks(), first);
    }

    private static List<Landing> landings(List<Judged> listed, List<Reading> readings, LocalDate today) {
        var by = new ReadyBy(today);
        List<Landing> landings = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            Judged judged = listed.get(i);
            Person person = judged.person();
            landings.add(new Landing(
                    person.id(),
                    person.name().full(),
                    person.name().familiar(),
                    person.first(ContactPoint.Kind.EMAIL)
                            .map(ContactPoint::value)
                            .orElse(""),
                    judged.verdict(),
                    judged.verdict().brief(),
                    judged.readyBy(),
                    judged.isReady() ? "" : by.line(judged.readyBy()),
                    readings.get(i)));
        }
        return landings;
    }

    private static String closing(List<Judged> listed, Optional<LocalDate> horizon, LocalDate today) {
        return new ReadyBy(today)
                .closing(
                        listed.stream()
                                .filter(one -> !one.isReady())
                                .map(one -> new ReadyBy.Tended(called(one.person()), one.readyBy()))
                                .toList(),
                        horizon);
    }

    private static List<Giving> giving(List<Judged> listed) {
        return listed.stream()
                .flatMap(one -> one.verdict().next().stream()
                        .map(step -> new Giving(
                                one.person().id(),
                                one.person().name().full(),
                                one.person().name().familiar(),
                                step)))
                .limit(MOST_GIVING)
                .toList();
    }

    /** As you call them in a sentence, which a name may not take the room of. */
    private static String called(Person person) {
        return Brief.name(person.name().familiar());
    }

    private static List<String> notes(Ask ask, AskedPeople asked, int judged) {
        List<String> notes = new ArrayList<>();
        if (judged > Interaction.MOST_RECEIVERS) {
            notes.add(MESSAGES.get("ask.many", judged));
        }
        if (judged > MOST_LISTED) {
            notes.add(MESSAGES.get("ask.unlisted", judged - MOST_LISTED, MOST_LISTED));
        }
        Set<Long> here = asked.all().stream().map(one -> one.person().id()).collect(Collectors.toSet());
        long gone =
                ask.people().stream().filter(person -> !here.contains(person)).count();
        if (gone > 0) {
            notes.add(MESSAGES.get("ask.gone", gone));
        }
        for (One one : asked.all()) {
            if (one.person().you()) {
                notes.add(MESSAGES.get("ask.you"));
            } else if (one.slot() < 0) {
                notes.add(MESSAGES.get("ask.archived", one.person().name().full()));
            }
        }
        return notes;
    }
}
