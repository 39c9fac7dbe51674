package app.tilth.bench;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Entry;
import app.tilth.model.Met;
import app.tilth.model.Organization;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The people of a generated network and the organizations they work at, a few to each community. */
final class GeneratedPeople {
    private static final int ORGANIZATIONS_EACH = 3;

    private final Ties ties;
    private final LocalDate today;
    private final double[] circleFrom = new double[4];

    GeneratedPeople(Ties ties, LocalDate today) {
        this.ties = ties;
        this.today = today;
        int rank = 0;
        for (Circle circle : new Circle[] {Circle.CORE, Circle.CLOSE, Circle.FRIENDS, Circle.ACTIVE}) {
            rank += circle.size();
            circleFrom[circle.ordinal()] = ties.frequencyOfRank(rank);
        }
    }

    void tellOrganizations(SplittableRandom random, Consumer<Entry> teller) {
        for (int i = 0; i < ties.communities * ORGANIZATIONS_EACH; i++) {
            teller.accept(new Organization(i + 1, Vocabulary.organization(i), Vocabulary.trade(random), ""));
        }
    }

    Person you() {
        return Person.named(PersonName.of("Robin Ashdown"))
                .id(1)
                .uid("generated-you")
                .you(true)
                .build();
    }

    Person person(int tie, SplittableRandom random) {
        PersonName name = Vocabulary.name(random);
        LocalDate met = today.minusDays(ties.metAgo[tie]);
        PersonBuilder person = Person.named(name)
                .id(2L + tie)
                .uid("generated-" + tie)
                .circle(circle(ties.frequency(tie)))
                .met(new Met(met, "", null))
                .add(position(tie, random));
        if (random.nextDouble() < .8) {
            String email = (name.given() + "." + name.family() + tie).toLowerCase(Locale.ROOT);
            person.add(new ContactPoint(ContactPoint.Kind.EMAIL, email + "@post.example", ""));
        }
        if (random.nextDouble() < .3) {
            String phone = "+1 555 01%02d %04d".formatted(tie % 100, tie / 100);
            person.add(new ContactPoint(ContactPoint.Kind.PHONE, phone, ""));
        }
        if (random.nextDouble() < .4) {
            person.add(new DateThatMatters(
                    DateThatMatters.Kind.BIRTHDAY,
                    "",
                    PartialDate.yearless(random.nextInt(1, 13), random.nextInt(1, 29))));
        }
        if (random.nextDouble() < .5) {
            person.tag("community " + ties.community[tie] % 60);
        }
        addTopics(person, random);
        return person.build();
    }

    private Position position(int tie, SplittableRandom random) {
        int organization = ties.community[tie] * ORGANIZATIONS_EACH
                + Math.min(random.nextInt(ORGANIZATIONS_EACH), random.nextInt(ORGANIZATIONS_EACH));
        return new Position(
                Vocabulary.organization(organization),
                Vocabulary.title(random),
                today.minusDays(random.nextInt(30, 4000)),
                null);
    }

    private static void addTopics(PersonBuilder person, SplittableRandom random) {
        double draw = random.nextDouble();
        if (draw < .15) {
            person.add(new Topic(Topic.Kind.OFFERS, Vocabulary.subject(random)));
        } else if (draw < .25) {
            person.add(new Topic(Topic.Kind.LOOKS_FOR, Vocabulary.subject(random)));
        } else if (draw < .5) {
            person.add(new Topic(Topic.Kind.CARES_ABOUT, Vocabulary.subject(random)));
        }
    }

    private Circle circle(double frequency) {
        for (Circle circle : Circle.values()) {
            if (circle == Circle.WIDER || frequency >= circleFrom[circle.ordinal()]) {
                return circle;
            }
        }
        return Circle.WIDER;
    }
}
