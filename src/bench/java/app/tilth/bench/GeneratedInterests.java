package app.tilth.bench;

import app.tilth.model.Entry;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.Topic;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Gives generated people what they offer, look for, care about and are tagged with. How often a word or tag is used falls with
 * its rank as Zipf’s law has it: a few are everywhere, most are on a handful of people.
 */
final class GeneratedInterests implements Consumer<Entry> {
    private static final int WORDS = 6_000;
    private static final int TOPICS = 8_000;
    private static final int TAGS = 3_000;

    private final Consumer<Entry> teller;
    private final SplittableRandom random;

    GeneratedInterests(Consumer<Entry> teller, long seed) {
        this.teller = teller;
        random = new SplittableRandom(seed);
    }

    @Override
    public void accept(Entry entry) {
        teller.accept(entry instanceof Person person && !person.you() ? with(person) : entry);
    }

    private Person with(Person person) {
        PersonBuilder changed = person.change();
        add(changed, Topic.Kind.OFFERS, .3, 3);
        add(changed, Topic.Kind.LOOKS_FOR, .2, 2);
        add(changed, Topic.Kind.CARES_ABOUT, .3, 4);
        Set<String> tags = new LinkedHashSet<>();
        if (random.nextDouble() < .6) {
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                tags.add("tag " + zipf(TAGS, random));
            }
        }
        tags.forEach(changed::tag);
        return changed.build();
    }

    private void add(PersonBuilder person, Topic.Kind kind, double share, int most) {
        if (random.nextDouble() < share) {
            for (int i = random.nextInt(1, most + 1); i > 0; i--) {
                person.add(new Topic(kind, kind == Topic.Kind.CARES_ABOUT ? topic() : words()));
            }
        }
    }

    private String topic() {
        int number = zipf(TOPICS, random);
        return Vocabulary.word(number) + " " + Vocabulary.word(number * 7 % WORDS);
    }

    private String words() {
        return Vocabulary.word(zipf(WORDS, random)) + " and " + Vocabulary.word(zipf(WORDS, random));
    }

    /** A rank from 0 to below {@code of}, the chance of each as 1 / (rank + 1). */
    private static int zipf(int of, RandomGenerator random) {
        return Math.min(of - 1, (int) Math.exp(random.nextDouble() * Math.log(of + 1.0)) - 1);
    }
}
