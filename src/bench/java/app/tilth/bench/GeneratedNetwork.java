package app.tilth.bench;

import app.tilth.model.Entry;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Deterministic networks of any size, told as a stream: the same numbers and day always give the same entries.
 *
 * <p>Nothing larger than a few numbers for each person is held, so a million interactions need no more memory than a
 * thousand. Ids of people run from 1 (You) to {@code people + 1}, those of interactions from 1 to {@code interactions}.
 */
public final class GeneratedNetwork {
    private final Ties ties;
    private final long seed;
    private final LocalDate today;
    private final Consumer<Entry> teller;

    private GeneratedNetwork(Ties ties, long seed, LocalDate today, Consumer<Entry> teller) {
        this.ties = ties;
        this.seed = seed;
        this.today = today;
        this.teller = teller;
    }

    /** Tells a network with twice as many connections as people. */
    public static void tell(int people, int interactions, long seed, LocalDate today, Consumer<Entry> teller) {
        tell(people, interactions, 2 * people, seed, today, teller);
    }

    /**
     * @param people how many besides You
     * @param interactions exactly how many, mass mails included
     * @param connections how many, at most {@code people * ((people - 1) / 2)}
     */
    public static void tell(
            int people, int interactions, int connections, long seed, LocalDate today, Consumer<Entry> teller) {
        if (people < 1 && interactions > 0) {
            throw new IllegalArgumentException("no interactions without people");
        }
        GeneratedNetwork network = new GeneratedNetwork(new Ties(people, interactions, seed), seed, today, teller);
        network.tellPeople();
        new GeneratedConnections(network.ties, connections, network.random(2)).tell(teller);
        network.tellInteractions();
        network.tellExchanges();
    }

    private void tellPeople() {
        GeneratedPeople people = new GeneratedPeople(ties, today);
        people.tellOrganizations(random(0), teller);
        teller.accept(people.you());
        SplittableRandom random = random(1);
        for (int tie = 0; tie < ties.size; tie++) {
            teller.accept(people.person(tie, random));
        }
    }

    private void tellInteractions() {
        GeneratedContacts contacts = new GeneratedContacts(ties, today);
        for (int tie = 0; tie < ties.size; tie++) {
            contacts.tellInteractions(tie, random(10L + tie), teller);
        }
    }

    private void tellExchanges() {
        GeneratedContacts contacts = new GeneratedContacts(ties, today);
        for (int tie = 0; tie < ties.size; tie++) {
            contacts.tellExchanges(tie, random(10L + tie), teller);
        }
        contacts.tellLoops(teller);
    }

    /** Randomness of one part, the same whenever it is told. */
    private SplittableRandom random(long part) {
        return new SplittableRandom(new SplittableRandom(seed ^ (part * 0x9E3779B97F4A7C15L)).nextLong());
    }
}
