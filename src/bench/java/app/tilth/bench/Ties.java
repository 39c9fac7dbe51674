package app.tilth.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The plan of a generated network, a few numbers for each tie: its community, how long ago it began and last spoke, and
 * how many interactions it has.
 *
 * <p>How often people talk is log-normal from person to person, wide enough that a hundredth of the ties hold a fifth of
 * all contacts; four ties in ten have died out. People of a community stand side by side, communities are Pareto-sized.
 */
final class Ties {
    /** Longest memory in days: ten years. */
    static final int SPAN = 3650;

    private static final double SPREAD = 1.5;
    private static final double TALKATIVE_MOST = 400;

    final int size;
    final int communities;
    final int[] community;
    final int[] communityEnd;
    final int[] metAgo;
    final int[] lastAgo;
    /** Interactions of tie i are numbered from {@code first[i]} to before {@code first[i + 1]}. */
    final int[] first;

    private final double[] frequency;

    Ties(int people, int interactions, long seed) {
        size = people;
        community = new int[people];
        communityEnd = new int[people];
        metAgo = new int[people];
        lastAgo = new int[people];
        first = new int[people + 1];
        frequency = new double[people];
        SplittableRandom random = new SplittableRandom(seed);
        communities = plantCommunities(random.split());
        plantRhythms(random.split());
        share(interactions);
    }

    private int plantCommunities(SplittableRandom random) {
        int planted = 0;
        for (int start = 0; start < size; planted++) {
            int members = (int) Math.min(2000, 12 * Math.pow(1 - random.nextDouble(), -1 / 1.3));
            int end = Math.min(size, start + members);
            Arrays.fill(community, start, end, planted);
            Arrays.fill(communityEnd, start, end, end);
            start = end;
        }
        return planted;
    }

    private void plantRhythms(SplittableRandom random) {
        for (int i = 0; i < size; i++) {
            metAgo[i] = random.nextInt(5, SPAN);
            double known = metAgo[i] / (double) SPAN;
            double talkative = Math.min(TALKATIVE_MOST, Math.exp(random.nextGaussian() * SPREAD));
            boolean died = random.nextDouble() < .4;
            double lived = died ? random.nextDouble() : 1;
            frequency[i] = talkative * known * Math.max(.02, lived);
            double silence =
                    died ? (1 - lived) * metAgo[i] : metAgo[i] * .1 / (1 + talkative) * random.nextDouble() * 2;
            lastAgo[i] = (int) Math.min(metAgo[i], silence);
        }
    }

    /** Shares the interactions out in proportion, to the last one. */
    private void share(int interactions) {
        double all = Arrays.stream(frequency).sum();
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += frequency[i];
            first[i + 1] = (int) Math.round(Math.min(1, sum / all) * interactions);
        }
        if (size > 0) {
            first[size] = interactions;
        }
    }

    int count(int tie) {
        return first[tie + 1] - first[tie];
    }

    /** How often the {@code rank} most talked-to people talk at least; 0 where there are fewer people. */
    double frequencyOfRank(int rank) {
        double[] sorted = frequency.clone();
        Arrays.sort(sorted);
        return rank > size ? 0 : sorted[size - rank];
    }

    double frequency(int tie) {
        return frequency[tie];
    }

    /** Days ago of a tie's contacts, oldest first: bursts and pauses between its first and its last. */
    int[] contacts(int tie, SplittableRandom random) {
        int n = count(tie);
        double[] at = new double[n];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            at[k] = sum;
            sum += Math.exp(random.nextGaussian());
        }
        double whole = n > 1 ? at[n - 1] : 1;
        int[] ago = new int[n];
        for (int k = 0; k < n; k++) {
            ago[k] = metAgo[tie] - (int) Math.round(at[k] / whole * (metAgo[tie] - lastAgo[tie]));
        }
        return ago;
    }
}
