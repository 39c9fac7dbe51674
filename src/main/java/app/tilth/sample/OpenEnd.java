package app.tilth.sample;

import app.tilth.model.Loop;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A loop that a contact opened, before it has an id.
 *
 * @param dueIn days ahead of today, null where no day was named
 * @param closedAgo days ago, null while open
 */
record OpenEnd(
        Loop.Kind kind,
        String text,
        @Nullable Integer dueIn,
        @Nullable Integer closedAgo) {

    private static final Pattern FORM =
            Pattern.compile("loop (promise|thanks|answer|result)(?: due (\\d+))?(?: closed (\\d+))?: (.*)");

    static boolean is(String field) {
        return FORM.matcher(field).matches();
    }

    static OpenEnd parse(String field) {
        Matcher form = FORM.matcher(field);
        if (!form.matches()) {
            throw new IllegalArgumentException(field);
        }
        return new OpenEnd(
                Loop.Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT)),
                form.group(4),
                number(form.group(2)),
                number(form.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
