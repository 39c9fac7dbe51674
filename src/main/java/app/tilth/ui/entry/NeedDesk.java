package app.tilth.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is kept of needs, and what would become of one as it is told. Every call may take its time. */
public interface NeedDesk {
    Optional<NeedDraft> kept(long need);

    /** Reads words such as “June”, “next spring”, “in 5 months”, “no hurry”. */
    Horizon horizon(String words);

    /** A day so that it is read again as the same; “no hurry” where there is none. */
    String written(Optional<LocalDate> horizon);

    /** What may be meant by what is typed, the likeliest first. */
    List<Sought> sought(String typed);

    /** Those who match. */
    Matched match(List<Sought> sought, List<Who> out);

    /** Why it cannot be kept so, in a sentence. */
    Optional<String> objection(NeedDraft told);

    /** Keeps it as one undoable step; says what was done, or why nothing was. */
    String keep(NeedDraft told);

    /**
     * By when.
     *
     * @param day empty where there is no hurry, and where nothing was understood
     * @param said what was understood, or why nothing was
     */
    record Horizon(boolean understood, Optional<LocalDate> day, String said) {}

    /**
     * Who matches.
     *
     * @param first some of them, those who stand nearest first
     */
    record Matched(int count, List<Who> first) {
        public Matched {
            first = List.copyOf(first);
        }
    }
}
