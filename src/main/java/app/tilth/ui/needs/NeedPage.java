package app.tilth.ui.needs;

import java.util.List;
import java.util.Optional;

/**
 * One need in full.
 *
 * @param why what it is for, may be empty
 * @param horizon such as “By next spring, 5 months”
 * @param met how it ended, where it was met
 * @param sought whether it is said who could help
 * @param word the first word of the headline, such as “Early”
 * @param headline the rest of it, such as “3 of 11 people are warm”
 * @param pace when it would be ready at this pace, may be empty
 * @param warm those who could be asked today
 * @param tend those who want something first
 * @param through those reached through somebody
 */
public record NeedPage(
        long id,
        String title,
        String why,
        String horizon,
        Optional<Met> met,
        boolean sought,
        Slots slots,
        String word,
        String headline,
        String pace,
        Group warm,
        Group tend,
        Group through,
        List<Gap> gaps,
        Plan plan) {
    public NeedPage {
        gaps = List.copyOf(gaps);
    }

    /**
     * Some of those who stand alike.
     *
     * @param first the first of them
     * @param count how many there are altogether
     * @param note a sentence under them, may be empty
     */
    public record Group(List<Helper> first, int count, String note) {
        public static final Group NONE = new Group(List.of(), 0, "");

        public Group {
            first = List.copyOf(first);
        }
    }

    /**
     * How a need ended.
     *
     * @param when such as “Met in May 2026”
     * @param outcome what it came to, may be empty
     * @param took what it took, in sentences; may be empty
     */
    public record Met(String when, String outcome, List<String> took) {
        public Met {
            took = List.copyOf(took);
        }
    }
}
