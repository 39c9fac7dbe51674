package app.tilth.tie;

import app.tilth.model.Warmth;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How every tie stands on one day, by slot of the index. Immutable.
 *
 * <p>Contacts and exchanges after that day are left out. Slots of ties that went read as ties without history.
 */
public final class TieReadings {
    private static final int PAGE_BITS = 9;
    private static final int PAGE = 1 << PAGE_BITS;

    private final TieIndex ties;
    private final int today;
    private final OptionalDouble networkRhythm;
    private final Recalibration recalibration;
    private final ReadingsPage[] pages;

    private TieReadings(
            TieIndex ties, int today, OptionalDouble networkRhythm, Recalibration recalibration, ReadingsPage[] pages) {
        this.ties = ties;
        this.today = today;
        this.networkRhythm = networkRhythm;
        this.recalibration = recalibration;
        this.pages = pages;
    }

    /** Reads all ties at a day by the formula as it is. */
    public static TieReadings of(TieIndex ties, int today) {
        return of(ties, today, Recalibration.IDENTITY);
    }

    /**
     * Reads all ties at a day.
     *
     * <p>The prior of rhythms is the median tie's mean gap; at cold start, with fewer than five ties that have a gap, it is
     * each tie's cadence, its own or its circle's, and a year where there is none.
     */
    public static TieReadings of(TieIndex ties, int today, Recalibration recalibration) {
        ReadingsPage[] pages = new ReadingsPage[(ties.size() + PAGE - 1) >> PAGE_BITS];
        var readings = new TieReadings(ties, today, NetworkRhythm.of(ties, today), recalibration, pages);
        for (int page = 0; page < pages.length; page++) {
            pages[page] = new ReadingsPage(PAGE);
            int end = Math.min(PAGE, ties.size() - (page << PAGE_BITS));
            for (int at = 0; at < end; at++) {
                readings.read(pages[page], (page << PAGE_BITS) + at);
            }
        }
        return readings;
    }

    /**
     * Reads again the one tie that changed; the prior of rhythms stays as it was, since one tie hardly moves a median, until
     * all are read again.
     *
     * @param changed made from this reading's index by changing, adding or taking away the tie of that person
     */
    public TieReadings after(TieIndex changed, long person) {
        ReadingsPage[] copies = new ReadingsPage[(changed.size() + PAGE - 1) >> PAGE_BITS];
        System.arraycopy(pages, 0, copies, 0, pages.length);
        var readings = new TieReadings(changed, today, networkRhythm, recalibration, copies);
        int slot = changed.slotEver(person);
        if (slot >= 0) {
            int page = slot >> PAGE_BITS;
            copies[page] = page < pages.length ? pages[page].copy() : new ReadingsPage(PAGE);
            readings.read(copies[page], slot);
        }
        return readings;
    }

    /**
     * Reads one tie at another day, as slot 0, by the prior and the recalibration of these readings.
     *
     * @param one an index of that tie alone
     */
    TieReadings ahead(TieIndex one, int day) {
        ReadingsPage[] page = {new ReadingsPage(1)};
        var readings = new TieReadings(one, day, networkRhythm, recalibration, page);
        readings.read(page[0], 0);
        return readings;
    }

    private void read(ReadingsPage page, int slot) {
        FlatTies flat = ties.flat(slot);
        int row = ties.row(slot);
        double prior = NetworkRhythm.prior(networkRhythm, flat.cadenceDays(row));
        page.read(slot & PAGE - 1, flat, row, today, prior, recalibration);
    }

    /** How risks are bent by the user's own past. */
    Recalibration recalibration() {
        return recalibration;
    }

    public TieIndex ties() {
        return ties;
    }

    /** The day of the readings, as epoch day. */
    public int today() {
        return today;
    }

    /** g₀, the median tie's mean gap in days; empty at cold start. */
    public OptionalDouble networkRhythm() {
        return networkRhythm;
    }

    /** Number of distinct contact-days up to today. */
    public int contactDays(int slot) {
        return ties.contactDaysUntil(slot, today);
    }

    /** The last contact-day up to today, {@link TieIndex#UNKNOWN_DAY} where there is none. */
    public int lastDay(int slot) {
        int silent = silentDays(slot);
        return silent < 0 ? TieIndex.UNKNOWN_DAY : today - silent;
    }

    /** g, the usual interval in days; the prior alone where the tie has fewer than two contact-days. */
    public double rhythm(int slot) {
        return page(slot).rhythm[slot & PAGE - 1];
    }

    /** P, the probability of no contact within the horizon of the tie's own rhythm; 1 where there was never any. */
    public double risk(int slot) {
        return page(slot).risk[slot & PAGE - 1];
    }

    /** The probability of no contact within a number of days from today, above 0; not recalibrated. */
    public double riskWithin(int slot, int days) {
        FlatTies flat = ties.flat(slot);
        int row = ties.row(slot);
        int end = flat.daysEnd(row, today);
        return LapseRisk.of(flat.days, flat.dayFrom[row], end, today, days, LapseRisk.Weights.FIXED);
    }

    /** How the tie is doing; without any contact it is new for 60 days after they met and dormant then. */
    public Warmth warmth(int slot) {
        return page(slot).warmth[slot & PAGE - 1];
    }

    /** Days since the last contact, 0 today, -1 where there was none. */
    public int silentDays(int slot) {
        return page(slot).silentDays[slot & PAGE - 1];
    }

    /** The share of what ten on-time contacts would give, from 0 to 1; on time by a yearly cadence where there is none. */
    public double strength(int slot) {
        return page(slot).strength[slot & PAGE - 1];
    }

    /** b of the tie's account, above 0 where more was given. */
    public double balance(int slot) {
        return page(slot).balance[slot & PAGE - 1];
    }

    public Account account(int slot) {
        return Account.of(ties, slot, today);
    }

    /** The day the next contact would come in the tie's usual rhythm, which may be past; empty without any contact. */
    public OptionalInt expectedContactDay(int slot) {
        return Rhythm.nextContact(lastDay(slot), rhythm(slot));
    }

    /**
     * The first day after today on which the risk reaches {@link LapseRisk#LAPSING} if no contact comes before; empty where
     * it has already, and where there was never any contact.
     */
    public OptionalInt expectedLapseDay(int slot) {
        if (risk(slot) >= LapseRisk.LAPSING) {
            return OptionalInt.empty();
        }
        FlatTies flat = ties.flat(slot);
        int row = ties.row(slot);
        int from = flat.dayFrom[row];
        int end = flat.daysEnd(row, today);
        double horizon = Rhythm.horizon(rhythm(slot));
        return LapseRisk.firstDayAfter(
                today,
                day -> recalibration.apply(
                                LapseRisk.of(flat.days, from, end, day, horizon, LapseRisk.Weights.OWN_RHYTHM))
                        >= LapseRisk.LAPSING);
    }

    private ReadingsPage page(int slot) {
        return pages[slot >> PAGE_BITS];
    }
}
