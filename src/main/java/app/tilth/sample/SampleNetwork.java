package app.tilth.sample;

import app.tilth.model.Circle;
import app.tilth.model.Entry;
import app.tilth.model.Organization;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A network to look around in: invented people and companies, six years of contact, something true to show in every
 * view.
 *
 * <p>About three dozen people have stories written by hand; everyone else is drawn from word lists with a fixed seed.
 * All of it is told in days before or after today, so it never grows old.
 */
public final class SampleNetwork {
    /** How many people there are besides You. */
    public static final int PEOPLE = 312;

    private static final long SEED = 20_201_124;

    private final Clock clock;
    private final Map<String, Community> communities = Community.read();
    private final List<Block> cast = Block.read("cast.txt");
    private final Roll roll = new Roll();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Phrases phrases = new Phrases(random.split());

    private SampleNetwork(LocalDate today) {
        clock = new Clock(today);
        new Cast(communities, clock, roll).enrol(cast);
        new Population(communities.values(), clock, roll, phrases.words("interest"), random.split()).enrol();
    }

    /** Tells the network as it stands on a day: the same day always gives the same entries. */
    public static void tell(LocalDate today, Consumer<Entry> teller) {
        new SampleNetwork(today).tell(teller);
    }

    private void tell(Consumer<Entry> teller) {
        tellOrganizations(teller);
        teller.accept(you());
        roll.all().forEach(acquaintance -> teller.accept(acquaintance.person()));
        Plot plot = new Plot(roll, clock);
        Web web = new Web(roll, random.split());
        plot.prepare(web);
        web.weave(cast, communities.values());
        web.all().forEach(teller);
        diary().tell(entry -> {
            plot.hear(entry);
            teller.accept(entry);
        });
        plot.tell(teller);
    }

    private void tellOrganizations(Consumer<Entry> teller) {
        long id = 0;
        for (Community community : communities.values()) {
            for (Community.Workplace place : community.workplaces()) {
                id++;
                teller.accept(new Organization(id, place.name(), place.industry(), place.place()));
            }
        }
    }

    private Person you() {
        return Person.named(PersonName.of("Robin Ashdown"))
                .id(Roll.YOU)
                .uid("sample-" + Roll.YOU)
                .circle(Circle.WIDER)
                .you(true)
                .add(new Position("Kestrel Archive", "Catalogue editor", clock.day(2600), clock.day(1400)))
                .add(new Position("Kestrel Archive", "Catalogue editor", clock.day(612), clock.day(392)))
                .add(new Position("", "Independent, energy and archives", clock.day(1400), null))
                .contactPoints(Reach.of(PersonName.of("Robin Ashdown"), "", Community.HOME, 0))
                .build();
    }

    private Diary diary() {
        Contacts contacts = new Contacts(roll, clock, random.split());
        Gatherings gatherings = new Gatherings(roll, phrases, random.split());
        List<Contact> all = new ArrayList<>();
        roll.all().forEach(person -> all.addAll(contacts.with(person)));
        all.addAll(gatherings.events(communities.values()));
        all.addAll(gatherings.mails(clock.today()));
        all.sort(Comparator.comparingInt(Contact::ago).reversed());
        Wording wording = new Wording(phrases, random.split());
        Diary diary = new Diary(clock);
        all.forEach(contact -> diary.write(wording.word(contact)));
        return diary;
    }
}
