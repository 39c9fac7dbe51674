package app.tilth.ui;

import app.tilth.ui.timeline.SavedTimeline;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The user's own filters of the timeline as the setting keeps them: JsonMapper.shared(). */
final class TimelineText {
    private static final Logger LOG = LoggerFactory.getLogger(TimelineText.class);

    private TimelineText() {}

    static String write(List<SavedTimeline> filters) {
        return JsonMapper.shared().writeValueAsString(filters);
    }

    /** None where there are none, or where another version wrote what this one cannot read. */
    static List<SavedTimeline> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return JsonMapper.shared().readValue(text, new TypeReference<List<SavedTimeline>>() {});
        } catch (JacksonException e) {
            LOG.warn("saved filters of the timeline cannot be read", e);
            return List.of();
        }
    }
}
