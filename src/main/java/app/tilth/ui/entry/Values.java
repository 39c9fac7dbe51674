package app.tilth.ui.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in the fields of a dialog, by the field’s name. An empty field is the same as none. */
public record Values(Map<String, String> texts) {
    static final Values NONE = new Values(Map.of());
    private static final String FIELD = "\u001e";
    private static final String VALUE = "\u001f";

    public Values {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** The text of a field as it is kept, without space around it. */
    String stripped(String field) {
        return text(field).strip();
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> of) {
        String name = text(field);
        return name.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(of, name));
    }

    List<Who> people(String field) {
        return Who.read(text(field));
    }

    Values with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        if (value.isEmpty()) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Values(changed);
    }

    Values with(String field, Enum<?> value) {
        return with(field, value.name());
    }

    /** As one text that {@link #read} understands. */
    String written() {
        return texts.entrySet().stream()
                .map(entry -> entry.getKey()
                        + VALUE
                        + entry.getValue().replace(FIELD, "").replace(VALUE, ""))
                .collect(Collectors.joining(FIELD));
    }

    static Values read(String written) {
        Values values = NONE;
        for (String field : written.split(FIELD, -1)) {
            int end = field.indexOf(VALUE);
            if (end > 0) {
                values = values.with(field.substring(0, end), field.substring(end + 1));
            }
        }
        return values;
    }
}
