package app.tilth.tie;

/**
 * The BG/NBD model of a tie that ends unseen (Fader, Hardie & Lee 2005), with constants in days that were fitted on e-mail
 * histories.
 */
final class Silence {
    private static final double R = .35;
    private static final double ALPHA = 9;
    private static final double A = .18;
    private static final double B = 1.2;

    private Silence() {}

    /**
     * Log-odds that the tie stays silent through the horizon.
     *
     * @param contactDays number of distinct contact-days, from 1
     * @param firstAge age of the first of them in days
     * @param lastAge age of the last of them in days
     * @param horizon days, above 0
     */
    static double logOdds(int contactDays, int firstAge, int lastAge, double horizon) {
        int x = contactDays - 1;
        double seen = Logarithms.of(ALPHA + firstAge);
        double alive = 1;
        if (x > 0) {
            double died = A / (B + x - 1) * Math.exp((R + x) * (seen - Logarithms.of(ALPHA + firstAge - lastAge)));
            alive = 1 / (1 + died);
        }
        double quiet = Math.exp((R + x) * (seen - Logarithms.of(ALPHA + firstAge + horizon)));
        return Odds.log(1 - alive + alive * quiet);
    }
}
