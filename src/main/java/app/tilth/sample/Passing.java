package app.tilth.sample;

import app.tilth.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What passed in a contact, before it has an id.
 *
 * @param key by which later returns name it, empty where none does
 * @param from keys of what it grew from, within the same tie
 */
record Passing(
        Exchange.Passed passed,
        Exchange.Kind kind,
        Exchange.Size size,
        Exchange.@Nullable Outcome outcome,
        String key,
        List<String> from,
        String note) {

    private static final Pattern FORM = Pattern.compile(
            "(gave|received|asked) (\\w+) (small|medium|large)( granted| declined| open)?( as \\w+)?( from [\\w,]+)?: (.*)");

    static boolean is(String field) {
        return FORM.matcher(field).matches();
    }

    static Passing parse(String field) {
        Matcher form = FORM.matcher(field);
        if (!form.matches()) {
            throw new IllegalArgumentException(field);
        }
        List<String> from = new ArrayList<>();
        if (form.group(6) != null) {
            from.addAll(List.of(form.group(6).substring(6).split(",")));
        }
        return new Passing(
                Exchange.Passed.valueOf(upper(form.group(1))),
                Exchange.Kind.valueOf(upper(form.group(2))),
                Exchange.Size.valueOf(upper(form.group(3))),
                form.group(4) == null ? null : Exchange.Outcome.valueOf(upper(form.group(4))),
                form.group(5) == null ? "" : form.group(5).substring(4),
                from,
                form.group(7));
    }

    private static String upper(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
