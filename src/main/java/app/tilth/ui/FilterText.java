package app.tilth.ui;

import app.tilth.ui.people.SavedFilter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The user's own filters as the setting keeps them: JsonMapper.shared(). */
final class FilterText {
    private static final Logger LOG = LoggerFactory.getLogger(FilterText.class);

    private FilterText() {}

    static String write(List<SavedFilter> filters) {
        return JsonMapper.shared().writeValueAsString(filters);
    }

    /** None where there are none, or where another version wrote what this one cannot read. */
    static List<SavedFilter> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return JsonMapper.shared().readValue(text, new TypeReference<List<SavedFilter>>() {});
        } catch (JacksonException e) {
            LOG.warn("saved filters cannot be read", e);
            return List.of();
        }
    }
}
