package app.tilth.ui.ask;

import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An ask as one text, in which it waits while it is not made. */
final class AskScript {
    private static final String FIELD = "\u001e";
    private static final String VALUE = "\u001f";
    private static final String OWN = "own.";

    private AskScript() {}

    static String write(Ask ask) {
        Map<String, String> fields = new HashMap<>();
        fields.put("people", ids(ask.people()));
        fields.put("kind", ask.kind().name());
        fields.put("size", ask.size().name());
        fields.put("need", ask.need().map(String::valueOf).orElse(""));
        fields.put("text", ask.text());
        fields.put("each", Boolean.toString(ask.each()));
        fields.put("drafted", ids(ask.drafted()));
        ask.own().forEach((person, words) -> fields.put(OWN + person, words));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + VALUE + clean(field.getValue()))
                .collect(Collectors.joining(FIELD));
    }

    /** Empty where nothing waits. */
    static Optional<Ask> read(String script) {
        Map<String, String> fields = new HashMap<>();
        for (String field : script.split(FIELD, -1)) {
            int end = field.indexOf(VALUE);
            if (end > 0) {
                fields.put(field.substring(0, end), field.substring(end + 1));
            }
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, String> own = new HashMap<>();
        fields.forEach((name, words) -> {
            if (name.startsWith(OWN)) {
                ids(name.substring(OWN.length())).forEach(person -> own.put(person, words));
            }
        });
        return Optional.of(new Ask(
                ids(fields.getOrDefault("people", "")),
                Kind.valueOf(fields.getOrDefault("kind", Ask.NONE.kind().name())),
                Size.valueOf(fields.getOrDefault("size", Ask.NONE.size().name())),
                ids(fields.getOrDefault("need", "")).stream().findFirst(),
                fields.getOrDefault("text", ""),
                Boolean.parseBoolean(fields.get("each")),
                own,
                ids(fields.getOrDefault("drafted", ""))));
    }

    private static String clean(String words) {
        return words.replace(FIELD, "").replace(VALUE, "");
    }

    private static String ids(List<Long> people) {
        return people.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> ids(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
