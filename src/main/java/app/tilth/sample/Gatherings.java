package app.tilth.sample;

import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Contacts with several people at once: what communities do together, and mails to everyone. */
final class Gatherings {
    private static final int YEAR_END_DAY = 18;

    private final Roll roll;
    private final Phrases phrases;
    private final SplittableRandom random;

    Gatherings(Roll roll, Phrases phrases, SplittableRandom random) {
        this.roll = roll;
        this.phrases = phrases;
        this.random = random;
    }

    /**
     * Events every few months. People written by hand stay away: their days are told elsewhere, and some of them are to
     * be strangers.
     */
    List<Contact> events(Collection<Community> communities) {
        List<Contact> events = new ArrayList<>();
        for (Community community : communities) {
            for (int ago = Draw.between(4, 60, random); ago < Rhythm.SPAN; ago += Draw.between(45, 120, random)) {
                int day = ago;
                List<Acquaintance> around = new ArrayList<>(roll.of(community).stream()
                        .filter(a -> !a.written() && a.last() <= day && day < a.met())
                        .toList());
                Draw.shuffle(around, random);
                if (around.size() > 1) {
                    List<Acquaintance> people = around.subList(0, Math.min(around.size(), Draw.between(2, 6, random)));
                    events.add(Contact.plain(day, InteractionKind.EVENT, Direction.MUTUAL, people, ""));
                }
            }
        }
        return events;
    }

    /** A note at each year's end, and a change of address, to many at a time: no contact with anyone in particular. */
    List<Contact> mails(LocalDate today) {
        List<String> texts = phrases.lines("mass mail");
        List<Contact> mails = new ArrayList<>();
        for (int years = 0; years < 5; years++) {
            LocalDate end = LocalDate.of(today.getYear() - years, Month.DECEMBER, YEAR_END_DAY);
            LocalDate past = end.isAfter(today) ? end.minusYears(5) : end;
            mails.add(mail((int) ChronoUnit.DAYS.between(past, today), texts.get(0)));
        }
        mails.add(mail(834, texts.get(1)));
        return mails;
    }

    private Contact mail(int ago, String text) {
        List<Acquaintance> receivers = roll.all().stream()
                .filter(a -> a.met() > ago && a.id() % 3 != ago % 3)
                .toList();
        return Contact.plain(ago, InteractionKind.MESSAGE, Direction.OUT, receivers, text);
    }
}
