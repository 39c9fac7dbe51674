package app.tilth.ui.person;

import app.tilth.ask.Verdict;
import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.control.RhythmPicture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the page of a person shows.
 *
 * @param call what you call them
 * @param role may be empty
 * @param place may be empty
 * @param met how and when you met, may be empty
 * @param through who brought you together
 * @param email the first address, may be empty
 * @param ready by when an ask could be, in words; empty where it is, and where there is no tie
 * @param moments newest first
 * @param connections the strongest of your ties first
 * @param dates the next to come first
 * @param loops open ones, oldest first
 */
public record PersonPage(
        long id,
        String name,
        String call,
        String role,
        Circle circle,
        Warmth warmth,
        boolean archived,
        String place,
        String met,
        Optional<Named> through,
        String email,
        LocalDate today,
        RhythmPicture rhythm,
        Pulse pulse,
        AccountWords account,
        Verdict verdict,
        String ready,
        List<Moment> moments,
        List<Connected> connections,
        Surroundings around,
        List<DateLine> dates,
        List<LoopLine> loops,
        Topics topics) {
    public PersonPage {
        moments = List.copyOf(moments);
        connections = List.copyOf(connections);
        dates = List.copyOf(dates);
        loops = List.copyOf(loops);
    }

    /** Someone who can be gone to. */
    public record Named(long id, String name) {}

    /**
     * The rhythm in words.
     *
     * @param usual such as “Every 3 weeks, give or take.”
     * @param now such as “Quiet for 7.”, may be empty
     * @param late whether it is said in clay
     */
    public record Pulse(String usual, String now, boolean late) {}

    /**
     * The account, counted and in words.
     *
     * @param kinds what was given, by kind, in words; may be empty
     * @param last when you last gave
     */
    public record AccountWords(int gave, int received, int asked, String kinds, String last, String spoken) {}

    /**
     * Someone they know.
     *
     * @param how they know each other
     */
    public record Connected(long id, String name, String role, Warmth warmth, String how) {}

    public record DateLine(String day, String what, Occasion occasion) {}

    public enum Occasion {
        BIRTHDAY,
        ANNIVERSARY,
        FIRST_DAY,
        OTHER
    }

    /**
     * Something open.
     *
     * @param since when it began, or when it is due
     * @param ask the exchange whose answer it awaits
     */
    public record LoopLine(long id, String text, String since, Optional<Long> ask) {}

    public record Topics(List<String> caresAbout, List<String> offers, List<String> looksFor, List<String> tags) {
        public Topics {
            caresAbout = List.copyOf(caresAbout);
            offers = List.copyOf(offers);
            looksFor = List.copyOf(looksFor);
            tags = List.copyOf(tags);
        }
    }
}
