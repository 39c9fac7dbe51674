package app.tilth.ask;

import app.tilth.model.Exchange;
import app.tilth.tie.Readiness;
import app.tilth.tie.Readiness.Word;
import app.tilth.tie.Standing;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an ask of a size would land, in words.
 *
 * @param lead the account and the line to them in one short sentence
 * @param points what speaks for an ask, then what speaks against it, the largest first
 * @param first what to do before asking, what lifts most first; empty where nothing is needed
 * @param smaller that a smaller ask would land today, in a sentence; empty where none would, or where it need not be smaller
 * @param likelihood of a good answer by the tie's terms, from 0 to 1: for ordering, never for showing
 */
public record Verdict(Word word, String lead, List<Point> points, List<Step> first, String smaller, double likelihood) {
    static final Messages TEXTS = Messages.of("ask");

    /** From here on an account is healthy; about one small thing given and a little left of it. */
    static final double GOOD_BALANCE = .25;

    private static final int MOST_POINTS = 5;

    /**
     * One reason.
     *
     * @param good whether it speaks for asking
     * @param decisive whether it alone keeps an ask from being ready
     * @param detail a second line, may be empty
     */
    public record Point(boolean good, boolean decisive, String text, String detail) {}

    public Verdict {
        points = List.copyOf(points);
        first = List.copyOf(first);
    }

    /** Judges an ask of a size by the tie as it stands. */
    public static Verdict of(Standing tie, Exchange.Size size, Asked person) {
        Readiness readiness = Readiness.of(tie, size);
        List<Point> against = new Doubts(readiness, size, tie, person).points();
        List<Point> points = new ArrayList<>(Merits.of(tie, person));
        points.addAll(against.subList(0, Math.min(against.size(), MOST_POINTS - points.size())));
        boolean ready = readiness.word() == Word.READY;
        return new Verdict(
                readiness.word(),
                lead(tie, person),
                points,
                ready ? List.of() : new FirstSteps(readiness.acts(), person).steps(),
                ready ? "" : smaller(tie, size),
                readiness.likelihood());
    }

    /**
     * Why, in up to three sentences: the first two that speak for it where they are ready, else what weighs most against it
     * with its detail and what would do so alone; the lead where there is neither.
     */
    public String brief() {
        boolean ready = word == Word.READY;
        List<Point> reasons =
                points.stream().filter(point -> point.good() == ready).toList();
        String said = Stream.concat(
                        reasons.stream().limit(1).flatMap(point -> Stream.of(point.text(), point.detail())),
                        reasons.stream()
                                .skip(1)
                                .limit(1)
                                .filter(next -> next.decisive()
                                        || reasons.getFirst().detail().isEmpty())
                                .map(Point::text))
                .filter(words -> !words.isEmpty())
                .map(Verdict::sentence)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? lead : said;
    }

    /** What is best done first, where anything can be. */
    public Optional<Step> next() {
        return first.stream().filter(Step::canBePlanned).findFirst();
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** The largest ask below a size that would be ready. */
    private static String smaller(Standing tie, Exchange.Size size) {
        String said = "";
        for (Exchange.Size less : Exchange.Size.values()) {
            if (less.compareTo(size) < 0 && Readiness.of(tie, less).word() == Word.READY) {
                said = TEXTS.get("smaller." + less);
            }
        }
        return said;
    }

    private static String lead(Standing tie, Asked person) {
        int passed = person.account().gave()
                + person.account().received()
                + person.account().asked();
        String account =
                passed == 0 ? "none" : tie.balance() >= GOOD_BALANCE ? "good" : tie.balance() < 0 ? "low" : "even";
        String line = switch (tie.warmth()) {
            case THRIVING, STEADY -> "live";
            case NEW -> "new";
            case COOLING -> "quiet";
            case DORMANT -> tie.silentDays() < 0 ? "none" : "silent";
        };
        return TEXTS.get("lead", TEXTS.get("lead.account." + account), TEXTS.get("lead.line." + line));
    }
}
