package app.tilth.ui;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.ui.person.Moment;
import app.tilth.ui.timeline.Happened;
import app.tilth.ui.timeline.Redating;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.workspace.Origins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Interactions and what passed in them, as the moments of one timeline. */
final class PersonMoments {
    private static final Messages TEXTS = Messages.of("ui.person");
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_FROM = 120;

    private static final int MOST_GIVES = 8;
    /** So long a row asks by itself where something came from; later it does when it is asked to. */
    private static final int FRESH_DAYS = 60;

    private final Person person;
    private final LocalDate today;
    private final Map<Long, List<Exchange>> ofInteraction = new HashMap<>();
    private final List<Exchange> alone = new ArrayList<>();
    private final Map<Long, Exchange> origins = new HashMap<>();
    private final Origins growing;
    private Map<Alike, List<Long>> alike = Map.of();
    /** What the one who introduced them is called, may be empty. */
    private final String through;

    PersonMoments(Person person, List<Exchange> exchanges, LocalDate today, Stores stores) {
        this.person = person;
        this.today = today;
        growing = Origins.with(stores, person.id());
        through = Optional.ofNullable(person.met().through())
                .flatMap(stores.people()::find)
                .map(introducer -> introducer.name().familiar())
                .orElse("");
        for (Exchange exchange : exchanges) {
            @Nullable Long interaction = exchange.interaction();
            if (interaction == null) {
                alone.add(exchange);
            } else {
                ofInteraction
                        .computeIfAbsent(interaction, _ -> new ArrayList<>())
                        .add(exchange);
            }
        }
        Set<Long> grewFrom =
                exchanges.stream().flatMap(e -> e.grewFrom().stream()).collect(Collectors.toSet());
        stores.exchanges().find(grewFrom).forEach(origin -> origins.put(origin.id(), origin));
    }

    private record Dated(LocalDate day, Moment moment) {}

    private Happened happened(Interaction interaction) {
        int people = interaction.participants().size();
        return new Happened(
                interaction.id(),
                0,
                interaction.day(),
                Redating.names(person.name().full(), people - 1),
                people,
                Stream.concat(
                                Stream.of(interaction.id()),
                                alike.getOrDefault(Alike.of(interaction), List.of()).stream()
                                        .filter(id -> id != interaction.id()))
                        .toList());
    }

    /** What two that tell the same have in common. */
    private record Alike(LocalDate day, InteractionKind kind, Set<Long> people) {
        static Alike of(Interaction interaction) {
            return new Alike(interaction.day(), interaction.kind(), Set.copyOf(interaction.participants()));
        }
    }

    /** Newest first. */
    List<Moment> of(List<Interaction> interactions) {
        alike = interactions.stream()
                .collect(Collectors.groupingBy(Alike::of, Collectors.mapping(Interaction::id, Collectors.toList())));
        List<Dated> moments = new ArrayList<>();
        for (Interaction interaction : interactions) {
            List<Exchange> passed = ofInteraction.getOrDefault(interaction.id(), List.of());
            moments.add(new Dated(interaction.day(), moment(interaction, passed)));
        }
        for (Exchange exchange : alone) {
            moments.add(new Dated(exchange.day(), moment(exchange)));
        }
        moments.sort(Comparator.comparing(Dated::day).reversed());
        return moments.stream().map(Dated::moment).toList();
    }

    private Moment moment(Interaction interaction, List<Exchange> passed) {
        String summary = interaction.summary().strip();
        String first = Brief.firstSentence(summary, LONGEST_TITLE);
        String rest = summary.length() > first.length() + 1
                ? summary.substring(first.length() + 1).strip()
                : "";
        boolean tells = !first.isEmpty()
                && !first.endsWith("…")
                && (!passed.isEmpty() || (interaction.direction() == Direction.MUTUAL && isMeeting(interaction)));
        String text = tells ? rest : summary.isEmpty() ? notes(passed) : summary;
        String notes = interaction.notes().strip();
        return new Moment(
                happened(interaction),
                Dates.day(interaction.day(), today),
                Optional.of(interaction.kind()),
                passed(passed),
                tells ? first : title(interaction),
                cut(notes.isEmpty() ? text : text.isEmpty() ? notes : text + "\n" + notes),
                grewFrom(passed),
                ask(passed),
                cameBack(passed));
    }

    /** What passed, in the words it was noted in: a contact logged for it alone may have no others. */
    private static String notes(List<Exchange> passed) {
        return passed.stream()
                .map(exchange -> exchange.note().strip())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static boolean isMeeting(Interaction interaction) {
        return switch (interaction.kind()) {
            case MEETING, MEAL, EVENT -> true;
            case MESSAGE, CALL, LETTER, GIFT, NOTE -> false;
        };
    }

    private Moment moment(Exchange exchange) {
        String note = exchange.note().strip();
        return new Moment(
                new Happened(0, exchange.id(), exchange.day(), person.name().full(), 1, List.of()),
                Dates.day(exchange.day(), today),
                Optional.empty(),
                passed(List.of(exchange)),
                note.isEmpty() ? TEXTS.get("exchange." + exchange.kind()) : Brief.of(note, LONGEST_TITLE),
                note.codePointCount(0, note.length()) > LONGEST_TITLE ? cut(note) : "",
                grewFrom(List.of(exchange)),
                ask(List.of(exchange)),
                cameBack(List.of(exchange)));
    }

    private static Set<Passed> passed(List<Exchange> exchanges) {
        Set<Passed> passed = EnumSet.noneOf(Passed.class);
        exchanges.forEach(exchange -> passed.add(exchange.passed()));
        return passed;
    }

    private static Optional<Moment.Ask> ask(List<Exchange> passed) {
        return passed.stream()
                .filter(exchange -> exchange.passed() == Passed.ASKED)
                .map(exchange -> new Moment.Ask(
                        exchange.id(), Objects.requireNonNullElse(exchange.outcome(), Exchange.Outcome.OPEN)))
                .min(Comparator.comparing(Moment.Ask::outcome));
    }

    private String title(Interaction interaction) {
        String kind = "moment." + interaction.kind();
        String from = kind + ".from";
        String title = interaction.direction() == Direction.IN && TEXTS.has(from)
                ? TEXTS.get(from, person.name().familiar())
                : TEXTS.get(kind);
        Integer minutes = interaction.minutes();
        if (minutes == null || minutes == 0) {
            return title;
        }
        String length = minutes < HOURS_FROM
                ? TEXTS.get("minutes", minutes)
                : TEXTS.get("hours", Math.round(minutes / (double) MINUTES_OF_AN_HOUR));
        return TEXTS.get("moment.long", title, length);
    }

    /** Nobody reads a megabyte in a list: the whole text is one click away, where it is edited. */
    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length()))))
                        + "…";
    }

    private List<String> grewFrom(List<Exchange> passed) {
        return passed.stream()
                .flatMap(exchange -> exchange.grewFrom().stream())
                .flatMap(id -> Optional.ofNullable(origins.get(id)).stream())
                .map(origin -> TEXTS.get("grew-from", words(origin)))
                .distinct()
                .toList();
    }

    private String words(Exchange give) {
        boolean toOther = give.person() != person.id() && !through.isEmpty();
        return TEXTS.get(
                toOther ? "give.to" : "give",
                give.note().isBlank() ? TEXTS.get("exchange." + give.kind()) : Brief.of(give.note(), LONGEST_TITLE),
                Dates.month(give.day(), today),
                through);
    }

    /** The first thing that came back and has an origin, or may have; one that is not linked yet before others. */
    private Optional<Moment.CameBack> cameBack(List<Exchange> passed) {
        return passed.stream()
                .filter(Exchange::cameBack)
                .map(this::cameBack)
                .filter(back -> !back.gives().isEmpty())
                .min(Comparator.comparing(back -> back.gives().stream().anyMatch(Moment.Give::linked)));
    }

    private Moment.CameBack cameBack(Exchange exchange) {
        List<Moment.Give> gives = new ArrayList<>();
        exchange.grewFrom().stream()
                .flatMap(id -> Optional.ofNullable(origins.get(id)).stream())
                .forEach(give -> gives.add(new Moment.Give(give.id(), words(give), true)));
        growing.of(exchange).stream()
                .filter(give -> !exchange.grewFrom().contains(give.id()))
                .limit(Math.max(0, MOST_GIVES - gives.size()))
                .forEach(give -> gives.add(new Moment.Give(give.id(), words(give), false)));
        return new Moment.CameBack(exchange.id(), gives, !exchange.day().isBefore(today.minusDays(FRESH_DAYS)));
    }
}
