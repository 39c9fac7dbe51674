package app.tilth.suggest;

import app.tilth.tie.TieIndex;

/** What the rules read from a tie's contact-days up to today. */
final class History {
    /** Contact-days after which half of the most that shared history can add is reached. */
    private static final double HALF_DEPTH = 10;

    private History() {}

    static int contactDays(Facts facts, int slot) {
        return facts.ties().contactDaysUntil(slot, facts.day());
    }

    /** The last contact-day up to today, {@link TieIndex#UNKNOWN_DAY} where there was none. */
    static int lastDay(Facts facts, int slot) {
        return facts.readings().lastDay(slot);
    }

    /** The day of the last contact or exchange, {@link TieIndex#UNKNOWN_DAY} where there was neither. */
    static int lastTouch(Facts facts, int slot) {
        int last = lastDay(facts, slot);
        for (int i = facts.ties().exchanges(slot) - 1; i >= 0; i--) {
            int day = facts.ties().exchange(slot, i).day();
            if (day <= facts.day()) {
                return Math.max(last, day);
            }
        }
        return last;
    }

    /** Days since the last contact-day, of which there must be one. */
    static int silentDays(Facts facts, int slot) {
        return facts.readings().silentDays(slot);
    }

    /** Mean days between contact-days, of which there must be two: what "usually" means in a sentence. */
    static double meanGap(Facts facts, int slot) {
        int gaps = contactDays(facts, slot) - 1;
        return (double) (lastDay(facts, slot) - facts.ties().firstDay(slot)) / gaps;
    }

    /** How much history there is to lose, from 0 to 1. */
    static double depth(int contactDays) {
        return contactDays / (contactDays + HALF_DEPTH);
    }

    /** The day they met where it is known and not to come, else {@link TieIndex#UNKNOWN_DAY}. */
    static int metDay(Facts facts, int slot) {
        int day = facts.ties().metDay(slot);
        return day > facts.day() ? TieIndex.UNKNOWN_DAY : day;
    }
}
