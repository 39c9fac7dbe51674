package app.tilth.need;

import app.tilth.model.Loop;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.tie.Act;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is said of needs.
 *
 * @param names what people are called, by id
 */
public record NeedWords(LocalDate today, LongFunction<String> names) {
    private static final Messages TEXTS = Messages.of("need");
    private static final int MOST_LETTERS = 40;
    /** A day nearer than this is named, since it says how far it is. */
    private static final int NEAR_DAYS = 31;
    /** So many sorts of gifts there are words for. */
    static final int GIFTS = 4;
    /** Less than this is no time to spare, in days. */
    private static final int SPARE_DAYS = 7;

    /** "Early: 3 of 11 people are warm". */
    public static String headline(Coverage coverage) {
        return TEXTS.get(
                "stage." + coverage.stage(), coverage.warm(), coverage.helpers().size());
    }

    /** How many fit beside those shown; empty where none do. */
    public static String more(Coverage coverage) {
        return TEXTS.get("more", coverage.more());
    }

    /** How many the plan leaves for later; empty where none are. */
    public static String left(Plan plan) {
        return TEXTS.get("left", plan.left());
    }

    public static String season(Season season) {
        return TEXTS.get("season." + season);
    }

    /** "By Thursday", "By February", "By next spring", "No hurry". */
    public String horizon(Need need) {
        LocalDate horizon = need.horizon();
        if (horizon == null) {
            return TEXTS.get("horizon.none");
        }
        return horizon.isBefore(today)
                ? TEXTS.get("horizon.past", Dates.onDay(horizon, today))
                : TEXTS.get(
                        "horizon.by", isNear(horizon) ? Dates.day(horizon, today) : Dates.seasonAhead(horizon, today));
    }

    private boolean isNear(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day) < NEAR_DAYS;
    }

    /** A near day by its own name, one further off by its month. */
    private String month(LocalDate day) {
        return isNear(day) ? Dates.day(day, today) : Dates.monthAhead(day, today);
    }

    /** How it stands with a helper, in a few words. */
    public String ground(Helper helper) {
        Ground ground = helper.ground();
        Loop loop = helper.loop();
        String span = switch (ground.kind()) {
            case IN_TOUCH, ASKED -> Spans.ago(Math.max(0, ground.number()));
            case QUIET -> Spans.text(ground.number());
            case THROUGH ->
                helper.path() == null ? "" : names.apply(helper.path().first());
            default -> "";
        };
        String since = loop == null ? "" : Dates.month(loop.opened(), today);
        return TEXTS.get("ground." + ground.kind(), span, ground.number(), since);
    }

    /** What to do first, in a word or two; empty where nothing is. */
    public static String first(Helper helper) {
        Act first = helper.first();
        Loop loop = helper.loop();
        if (first == null) {
            return "";
        }
        return TEXTS.get(first == Act.CLOSE_LOOP && loop != null ? "first.loop." + loop.kind() : "first." + first);
    }

    /** "No one in hydrogen". */
    public static String gap(Gap gap) {
        return TEXTS.get("gap." + gap.criterion().kind(), within(gap.criterion()));
    }

    /** What to write to someone who might know somebody. */
    public static String whoToMeet(Gap gap) {
        return TEXTS.get("gap.draft." + gap.criterion().kind(), within(gap.criterion()));
    }

    /** Names are written as they are. */
    private static String within(Criterion criterion) {
        String text = Brief.of(criterion.text(), MOST_LETTERS);
        return switch (criterion.kind()) {
            case TAG, INDUSTRY, ROLE -> Brief.kindWithin(text);
            case ORGANIZATION, PLACE, PERSON -> text;
        };
    }

    /** "Who might know? Ingrid and Amara." */
    public String mightKnow(Gap gap) {
        List<String> all = gap.mightKnow().stream().map(names::apply).toList();
        return all.isEmpty() ? TEXTS.get("know.none") : TEXTS.get("know", listed(all));
    }

    private static String listed(List<String> all) {
        int last = all.size() - 1;
        return last == 0 ? all.getFirst() : TEXTS.get("and", String.join(", ", all.subList(0, last)), all.get(last));
    }

    /** What to do, or what was done, in a few words. */
    public String step(Step step) {
        String name = step.person() == 0 ? "" : names.apply(step.person());
        if (step.done()) {
            return TEXTS.get("done." + step.kind(), name);
        }
        return switch (step.kind()) {
            case CLOSE_LOOP -> closing(step.loop(), name);
            case MEET -> TEXTS.get("step.MEET", name, step.through() == null ? "" : names.apply(step.through()));
            case ASK_AROUND -> TEXTS.get("step.ASK_AROUND", name, step.about() == null ? "" : within(step.about()));
            case GIVE -> TEXTS.get("step.GIVE." + Math.floorMod(step.person() + step.turn(), GIFTS), name);
            default -> TEXTS.get("step." + step.kind(), name);
        };
    }

    private static String closing(@Nullable Loop loop, String name) {
        return loop == null
                ? TEXTS.get("step.CLOSE_LOOP", name)
                : TEXTS.get("step.CLOSE_LOOP." + loop.kind(), name, Brief.of(loop.text(), MOST_LETTERS));
    }

    /** Whether the plan comes to its end in time, in a sentence or two. */
    public String pace(Plan plan) {
        Pace pace = plan.pace();
        LocalDate ready = pace.ready();
        LocalDate horizon = plan.horizon();
        String by = ready == null ? "" : month(ready);
        return switch (pace.word()) {
            case NO_ONE, PAST, READY -> TEXTS.get("pace." + pace.word());
            case NEVER -> TEXTS.get("pace.NEVER", by, "", pace.late());
            case IN_TIME -> inTime(by, ready == null || horizon == null ? 0 : ChronoUnit.DAYS.between(ready, horizon));
            case LATE -> {
                if (horizon == null) {
                    yield inTime(by, 0);
                }
                boolean couldBe = ready != null && !ready.isAfter(horizon);
                yield TEXTS.get(couldBe ? "pace.LATE.more" : "pace.LATE", by, "", pace.late());
            }
        };
    }

    private static String inTime(String by, long spare) {
        return spare < SPARE_DAYS
                ? TEXTS.get("pace.IN_TIME", by)
                : TEXTS.get("pace.IN_TIME.spare", by, Brief.atStart(Spans.spelled(spare)));
    }
}
