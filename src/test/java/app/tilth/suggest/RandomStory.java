package app.tilth.suggest;

import app.tilth.model.Circle;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import java.util.Random;

/** Stories of many people in which every reason comes up, and many scores are equal. */
final class RandomStory {
    private final Random random;
    private final Story story = new Story();

    private RandomStory(long seed) {
        random = new Random(seed);
    }

    static Story of(long seed, int people) {
        RandomStory telling = new RandomStory(seed);
        for (long person = 1; person <= people; person++) {
            telling.tell(person);
        }
        for (long person = 2; person <= people; person++) {
            telling.connect(person);
        }
        return telling.story;
    }

    /** With someone just before them, so that neighbours know each other, and with hardly anyone further off. */
    private void connect(long person) {
        long before = person - 1 - random.nextInt(Math.toIntExact(Math.min(3, person - 1)));
        story.person(person, Circle.WIDER).knows(before);
    }

    private void tell(long person) {
        story.person(person, any(Circle.values()));
        if (random.nextBoolean()) {
            story.met(random.nextInt(60));
        }
        if (random.nextInt(4) > 0) {
            story.spokeEvery(1 + 10 * random.nextInt(4), random.nextInt(12), 20 * random.nextInt(40));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            story.passed(
                    any(Exchange.Passed.values()),
                    any(Exchange.Kind.values()),
                    any(Exchange.Size.values()),
                    10 * random.nextInt(80),
                    any(Exchange.Outcome.values()));
        }
        sparse();
    }

    private void sparse() {
        if (random.nextInt(4) == 0) {
            story.loop(
                    any(Loop.Kind.values()),
                    "the deck",
                    random.nextInt(60),
                    random.nextBoolean() ? null : any(-3, 0, 5, 20));
        }
        if (random.nextInt(4) == 0) {
            story.birthdayIn(random.nextInt(12));
        }
        if (random.nextInt(4) == 0) {
            story.news(any(News.Kind.values()), "", "Kestrel", random.nextInt(40));
        }
        if (random.nextInt(3) == 0) {
            story.state(any(SuggestionKind.values()), any(SuggestionState.What.values()), random.nextInt(120));
        }
        if (random.nextInt(3) == 0) {
            story.community(random.nextInt(3));
        }
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
