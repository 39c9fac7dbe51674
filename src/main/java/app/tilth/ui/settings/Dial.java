package app.tilth.ui.settings;

import app.tilth.model.Cadences;
import app.tilth.model.Circle;
import app.tilth.ui.words.Intervals;
import app.tilth.ui.words.Texts;
import app.tilth.words.Messages;
import app.tilth.workspace.Preferences;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something wanted that is typed or stepped.
 *
 * @param name as in the texts, of what is said when something typed cannot be read
 * @param text as it is written into its field; what it says is read again as the same
 * @param read a change from what was typed; empty where that says nothing
 * @param step to the next or the one before; the same again at either end
 * @param said what is said of it once it has changed
 */
record Dial(
        String name,
        Function<Preferences, String> text,
        Function<String, Optional<UnaryOperator<Preferences>>> read,
        BiFunction<Preferences, Boolean, Preferences> step,
        Function<Preferences, String> said) {
    static final Messages TEXTS = Messages.of("ui.settings");

    static final Dial HOW_MANY = new Dial(
            "how-many",
            p -> Integer.toString(p.howMany()),
            typed -> howMany(typed).map(many -> p -> p.withHowMany(many)),
            (p, more) -> p.withHowMany(Math.clamp(p.howMany() + (more ? 1L : -1L), 1, Preferences.MOST)),
            p -> TEXTS.get("done.how-many", p.howMany()));

    static final Dial AT = new Dial(
            "at",
            p -> ClockTime.text(p.at()),
            typed -> ClockTime.read(typed).map(time -> p -> p.withNoticeAt(time)),
            (p, later) -> p.withNoticeAt(ClockTime.step(p.at(), later)),
            p -> TEXTS.get("done.at", ClockTime.text(p.at())));

    /** What a circle asks for. */
    static Dial of(Circle circle) {
        return new Dial(
                "cadence",
                p -> text(p.cadences().days(circle)),
                typed -> days(typed).map(days -> p -> with(p, circle, days)),
                (p, longer) -> {
                    int days = p.cadences().days(circle);
                    return with(p, circle, longer ? Intervals.longer(days) : Intervals.shorter(days));
                },
                p -> TEXTS.get(
                        "done.cadence",
                        Texts.get("circle", circle),
                        text(p.cadences().days(circle))));
    }

    /** As a circle is by itself. */
    static UnaryOperator<Preferences> usual(Circle circle) {
        return p -> with(p, circle, Cadences.USUAL.days(circle));
    }

    private static Preferences with(Preferences before, Circle circle, int days) {
        return before.with(before.cadences().with(circle, days));
    }

    private static Optional<Integer> howMany(String typed) {
        return typed.matches("\\d{1,2}")
                ? Optional.of(Integer.valueOf(typed)).filter(many -> many >= 1 && many <= Preferences.MOST)
                : Optional.empty();
    }

    private static String text(int days) {
        return days == 0 ? TEXTS.get("cadence.none") : Intervals.text(days);
    }

    private static Optional<Integer> days(String typed) {
        String none = TEXTS.get("cadence.none");
        if (typed.isEmpty()
                || typed.matches("0+")
                || typed.toLowerCase(Locale.ROOT).equals(none)) {
            return Optional.of(0);
        }
        return Intervals.read(typed).stream().boxed().findFirst();
    }
}
