package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Loop;
import app.tilth.model.Warmth;
import app.tilth.store.ListingStore.Listing;
import app.tilth.suggest.Facts;
import app.tilth.tie.ExchangeMark;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.ui.people.Lens;
import app.tilth.ui.people.PersonLine;
import app.tilth.ui.people.PersonLine.Amounts;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of everyone, from the directory and the tie index. */
final class PeopleLines {
    /** Fewer contact-days than this tell no rhythm. */
    static final int FEWEST_FOR_A_RHYTHM = 3;

    private static final int LATELY_DAYS = 90;

    private final TieIndex ties;
    private final TieReadings readings;
    private final Set<Long> open;
    private final int today;
    private final int newYear;

    private PeopleLines(Facts facts, Set<Long> open) {
        this.ties = facts.ties();
        this.readings = facts.readings();
        this.open = open;
        this.today = readings.today();
        this.newYear = Math.toIntExact(facts.today().withDayOfYear(1).toEpochDay());
    }

    static List<PersonLine> of(Workspace workspace) {
        Set<Long> open = workspace.read(stores -> stores.loops().open()).stream()
                .map(Loop::person)
                .collect(Collectors.toSet());
        var lines = new PeopleLines(workspace.knowledge().facts(), open);
        return workspace.knowledge().directory().entries().stream()
                .map(lines::line)
                .toList();
    }

    private PersonLine line(Directory.Entry entry) {
        Listing listing = entry.listing();
        int slot = ties.slot(listing.id());
        boolean tied = slot >= 0;
        int days = tied ? readings.contactDays(slot) : 0;
        Warmth warmth = tied ? readings.warmth(slot) : Warmth.DORMANT;
        return new PersonLine(
                entry,
                warmth,
                tied ? readings.silentDays(slot) : -1,
                days == 0 ? Depth.NONE : ties.depth(slot, days - 1),
                days < FEWEST_FOR_A_RHYTHM ? 0 : readings.rhythm(slot),
                tied ? readings.strength(slot) : 0,
                tied ? amounts(slot) : Amounts.NONE,
                lenses(listing, slot, days, warmth));
    }

    private Set<Lens> lenses(Listing listing, int slot, int days, Warmth warmth) {
        if (listing.archived()) {
            return EnumSet.of(Lens.ARCHIVED);
        }
        Set<Lens> lenses = EnumSet.of(Lens.EVERYONE);
        boolean close = listing.circle() == Circle.CORE || listing.circle() == Circle.CLOSE;
        if (close && warmth == Warmth.COOLING) {
            lenses.add(Lens.CLOSE_COOLING);
        }
        if (open.contains(listing.id())) {
            lenses.add(Lens.LOOPS_OPEN);
        }
        if (slot >= 0 && isUnheard(slot)) {
            lenses.add(Lens.GAVE_UNHEARD);
        }
        if (days > 0 && isUnseen(slot, days)) {
            lenses.add(Lens.UNSEEN_THIS_YEAR);
        }
        return lenses;
    }

    private boolean isUnheard(int slot) {
        for (int i = ties.exchanges(slot) - 1; i >= 0; i--) {
            ExchangeMark mark = ties.exchange(slot, i);
            if (mark.passed() == Passed.GAVE && mark.day() <= today) {
                return mark.day() > today - LATELY_DAYS && readings.lastDay(slot) <= mark.day();
            }
        }
        return false;
    }

    private boolean isUnseen(int slot, int days) {
        boolean seen = false;
        for (int i = days - 1; i >= 0; i--) {
            if (ties.depth(slot, i) == Depth.IN_PERSON) {
                if (ties.contactDay(slot, i) >= newYear) {
                    return false;
                }
                seen = true;
                break;
            }
        }
        return seen;
    }

    private Amounts amounts(int slot) {
        int exchanges = ties.exchanges(slot);
        if (exchanges == 0) {
            return Amounts.NONE;
        }
        int[] counts = new int[3];
        for (int i = 0; i < exchanges; i++) {
            ExchangeMark mark = ties.exchange(slot, i);
            if (mark.day() <= today) {
                counts[mark.passed().ordinal()]++;
            }
        }
        return new Amounts(counts[0], counts[1], counts[2]);
    }
}
