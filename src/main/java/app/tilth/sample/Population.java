package app.tilth.sample;

import app.tilth.model.Circle;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.PersonBuilder;
import app.tilth.model.PersonName;
import app.tilth.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Everyone whose story is not written by hand: drawn until each community and each circle is as full as planned. */
final class Population {
    /** People in each circle, those written by hand included; everyone else is in Wider. */
    private static final Map<Circle, Integer> CIRCLES =
            Map.of(Circle.CORE, 5, Circle.CLOSE, 14, Circle.FRIENDS, 41, Circle.ACTIVE, 118);

    private final Collection<Community> communities;
    private final Clock clock;
    private final Roll roll;
    private final SplittableRandom random;
    private final Names names = new Names();
    private final Careers careers;
    private final List<String> interests;

    Population(
            Collection<Community> communities,
            Clock clock,
            Roll roll,
            List<String> interests,
            SplittableRandom random) {
        this.communities = communities;
        this.clock = clock;
        this.roll = roll;
        this.interests = interests;
        this.random = random;
        careers = new Careers(clock, random.split());
    }

    void enrol() {
        List<Community> places = new ArrayList<>();
        for (Community community : communities) {
            for (long have = roll.count(community); have < community.size(); have++) {
                places.add(community);
            }
        }
        Draw.shuffle(places, random);
        // Communities kept by one person are known at a distance: nobody drawn for them is meant to be near.
        places.sort((a, b) -> Boolean.compare(a.isDistant(), b.isDistant()));
        Map<Circle, Integer> missing = missing();
        for (Community community : places) {
            roll.add(acquaintance(community, next(missing)));
        }
    }

    private Map<Circle, Integer> missing() {
        Map<Circle, Integer> missing = new HashMap<>(CIRCLES);
        for (Acquaintance acquaintance : roll.all()) {
            missing.computeIfPresent(acquaintance.person().circle(), (circle, n) -> n - 1);
        }
        return missing;
    }

    private static Circle next(Map<Circle, Integer> missing) {
        for (Circle circle : Circle.values()) {
            int n = missing.getOrDefault(circle, 0);
            if (n > 0) {
                missing.put(circle, n - 1);
                return circle;
            }
        }
        return Circle.WIDER;
    }

    private Acquaintance acquaintance(Community community, Circle circle) {
        Course course = Course.draw(circle, community.isOld(), random);
        Acquaintance through = through(community);
        int met = through == null ? course.met() : Math.min(course.met(), through.met() - Draw.between(3, 200, random));
        Rhythm rhythm = community.isDistant() ? null : course.rhythm();
        boolean lately = community.isOld() && met <= Rhythm.SPAN;
        String how = Draw.one(lately ? community.metLately() : community.met(), random);
        List<String> likes = likes();
        String city = Draw.one(community.cities(), random);
        Met began = new Met(clock.day(met), how, through == null ? null : through.id());
        return new Acquaintance(
                person(community, circle, began, city, likes),
                community,
                city,
                met,
                through,
                rhythm,
                likes,
                List.of(),
                List.of(),
                false);
    }

    /** Whom they were met through: someone written by hand as the community's weights say, now and then someone drawn. */
    private @Nullable Acquaintance through(Community community) {
        int draw = random.nextInt(100);
        for (Map.Entry<String, Integer> weight : community.through().entrySet()) {
            draw -= weight.getValue();
            if (draw < 0) {
                return roll.named(weight.getKey());
            }
        }
        List<Acquaintance> here = roll.of(community).stream()
                .filter(a -> !a.written() && a.met() > 700)
                .toList();
        return here.isEmpty() || random.nextInt(4) != 0 ? null : Draw.one(here, random);
    }

    private List<String> likes() {
        Set<String> likes = new LinkedHashSet<>();
        for (int n = Draw.between(1, 3, random); n > 0; n--) {
            likes.add(Draw.one(interests, random));
        }
        return List.copyOf(likes);
    }

    private Person person(Community community, Circle circle, Met met, String city, List<String> likes) {
        PersonName name = names.draw(random, roll);
        PersonBuilder person = Person.named(name)
                .id(roll.nextId())
                .uid("sample-" + roll.nextId())
                .circle(circle)
                .met(met);
        careers.draw(community).forEach(person::add);
        Set<String> tags = new LinkedHashSet<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            tags.add(Draw.one(community.tags(), random));
        }
        tags.forEach(person::tag);
        if (random.nextInt(100) < 32) {
            person.add(new Topic(Topic.Kind.OFFERS, Draw.one(community.offers(), random)));
        }
        if (random.nextInt(100) < 16) {
            person.add(new Topic(Topic.Kind.LOOKS_FOR, Draw.one(community.looksFor(), random)));
        }
        likes.forEach(like -> person.add(new Topic(Topic.Kind.CARES_ABOUT, Draw.capital(like))));
        if (random.nextInt(100) < 55) {
            person.add(birthday());
        }
        String work = person.build().position().map(p -> p.organization()).orElse("");
        return person.contactPoints(Reach.of(name, work, city, roll.size())).build();
    }

    /** Not within a fortnight: the dates that come up first are those of people written by hand. */
    private DateThatMatters birthday() {
        int ahead = Draw.between(15, 350, random);
        Integer years = random.nextInt(3) == 0 ? null : (Integer) Draw.between(25, 70, random);
        return new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", clock.yearly(-ahead, years));
    }
}
