package app.tilth.capture;

import app.tilth.model.InteractionKind;
import app.tilth.words.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads one line such as "coffee with Ana and Joon yesterday: the pilot".
 *
 * <p>What it was comes first, then who, then in any place a day ("today", "yesterday", "3 days ago", "2026-11-20"); the
 * rest is the summary. Nothing is guessed: a name that fits nobody, or several people, is asked about. Without a colon,
 * what follows a comma in a small letter is the summary too: "coffee with Ana, the pilot".
 */
public final class LineReader {
    private static final Messages MESSAGES = Messages.of("capture");

    private static final Map<String, InteractionKind> KINDS = Map.ofEntries(
            Map.entry("coffee|tea|lunch|dinner|breakfast|drinks|meal", InteractionKind.MEAL),
            Map.entry("call|called|phoned|rang", InteractionKind.CALL),
            Map.entry("met|meeting|saw|visited", InteractionKind.MEETING),
            Map.entry("message|messaged|wrote|emailed|email|mailed|texted", InteractionKind.MESSAGE),
            Map.entry("event", InteractionKind.EVENT),
            Map.entry("letter|card", InteractionKind.LETTER),
            Map.entry("gift|present", InteractionKind.GIFT),
            Map.entry("note", InteractionKind.NOTE));

    private static final Pattern KIND = Pattern.compile(
            "^\\s*(?:had |a |an )*(\\p{L}+)\\s+(?:with |to |for |on |(from ))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\d])(?:on )?(today|yesterday|(\\d{1,3}) days? ago|(\\d{4}-\\d{2}-\\d{2}))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY = Pattern.compile("\\s*[:;]\\s*|\\s+about\\s+|\\s+–\\s+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(,|&|\\+)\\s*|\\s+and\\s+");

    private LineReader() {}

    /**
     * Reads a line.
     *
     * @throws NotUnderstood with one sentence that says what to change
     */
    public static LoggedLine read(String line, LocalDate today, NameBook names) throws NotUnderstood {
        Day day = Day.find(line, today);
        Matcher kind = KIND.matcher(day.rest);
        InteractionKind what = Optional.of(kind)
                .filter(Matcher::find)
                .flatMap(m -> kind(m.group(1)))
                .orElseThrow(() -> new NotUnderstood(MESSAGES.get("kind")));
        boolean fromThem = kind.group(2) != null;
        String rest = day.rest.substring(kind.end()).strip();
        String[] told = SUMMARY.split(rest, 2);
        boolean namesOnly = told.length > 1;
        Set<NameBook.Named> people = new LinkedHashSet<>();
        String unread = people(told[0].strip(), namesOnly, names, people);
        return new LoggedLine(what, day.date, List.copyOf(people), fromThem, namesOnly ? told[1].strip() : unread);
    }

    private static Optional<InteractionKind> kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(e -> List.of(e.getKey().split("\\|")).contains(lower))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Finds the people at the start of a text and answers what follows them, unless there must be only names. */
    private static String people(String text, boolean namesOnly, NameBook names, Set<NameBook.Named> people)
            throws NotUnderstood {
        Matcher between = BETWEEN_NAMES.matcher(text);
        int from = 0;
        boolean afterComma = false;
        while (from < text.length()) {
            boolean more = between.find(from);
            String name =
                    text.substring(from, more ? between.start() : text.length()).strip();
            if (name.isEmpty()) {
                from = more ? between.end() : text.length();
                continue;
            }
            List<NameBook.Named> called = names.called(name);
            if (called.size() > 1) {
                throw new NotUnderstood(MESSAGES.get("several", name, list(called)));
            }
            if (called.isEmpty() && afterComma && !namesOnly && Character.isLowerCase(name.codePointAt(0))) {
                return text.substring(from).strip();
            }
            if (called.isEmpty()) {
                throw new NotUnderstood(MESSAGES.get("nobody", name));
            }
            people.add(called.getFirst());
            afterComma = more && between.group(1) != null && between.group(1).equals(",");
            from = more ? between.end() : text.length();
        }
        if (people.isEmpty()) {
            throw new NotUnderstood(MESSAGES.get("who"));
        }
        return "";
    }

    private static String list(List<NameBook.Named> people) {
        return people.stream().limit(5).map(NameBook.Named::fullName).collect(Collectors.joining(", "));
    }

    private record Day(LocalDate date, String rest) {
        static Day find(String line, LocalDate today) throws NotUnderstood {
            Matcher day = DAY.matcher(line);
            if (!day.find()) {
                return new Day(today, line);
            }
            String rest = (line.substring(0, day.start()).stripTrailing() + line.substring(day.end())).strip();
            LocalDate date = date(day, today);
            if (date.isAfter(today)) {
                throw new NotUnderstood(MESSAGES.get("future", day.group(1)));
            }
            return new Day(date, rest);
        }

        private static LocalDate date(Matcher day, LocalDate today) throws NotUnderstood {
            if (day.group(2) != null) {
                return today.minusDays(Integer.parseInt(day.group(2)));
            }
            if (day.group(3) == null) {
                return day.group(1).equalsIgnoreCase("today") ? today : today.minusDays(1);
            }
            try {
                return LocalDate.parse(day.group(3));
            } catch (DateTimeException e) {
                throw new NotUnderstood(MESSAGES.get("day", day.group(3)));
            }
        }
    }
}
