package app.tilth.tie;

/**
 * What a contact still counts for at an age in whole days: age^−0.8 (the power law of memory and of recurrence, Anderson &
 * Schooler 1991), from a table, since it is asked a million times a reading.
 */
final class Aging {
    private static final double EXPONENT = -.8;
    private static final double[] TABLE = new double[1 << 14];

    static {
        for (int age = 1; age < TABLE.length; age++) {
            TABLE[age] = Math.pow(age, EXPONENT);
        }
    }

    private Aging() {}

    /** The age of a day in days, at least 1: a contact of today counts as one of yesterday. */
    static int age(int day, int today) {
        return Math.max(1, today - day);
    }

    /** @param age from 1 */
    static double weight(int age) {
        return age < TABLE.length ? TABLE[age] : Math.pow(age, EXPONENT);
    }
}
