package app.tilth.sample;

import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes up the contacts nobody wrote by hand: first meetings, and whatever a tie's rhythm brings. */
final class Contacts {
    private static final Map<InteractionKind, Integer> NEAR = new LinkedHashMap<>();
    private static final Map<InteractionKind, Integer> FAR = new LinkedHashMap<>();

    static {
        NEAR.put(InteractionKind.MESSAGE, 44);
        NEAR.put(InteractionKind.CALL, 12);
        NEAR.put(InteractionKind.MEETING, 16);
        NEAR.put(InteractionKind.MEAL, 22);
        FAR.put(InteractionKind.MESSAGE, 60);
        FAR.put(InteractionKind.CALL, 28);
        FAR.put(InteractionKind.MEETING, 4);
        FAR.put(InteractionKind.MEAL, 4);
    }

    private static final int MINUTES_OF_A_DAY = 1_440;

    private final Roll roll;
    private final Clock clock;
    private final SplittableRandom random;

    Contacts(Roll roll, Clock clock, SplittableRandom random) {
        this.roll = roll;
        this.clock = clock;
        this.random = random;
    }

    List<Contact> with(Acquaintance person) {
        List<Contact> contacts = new ArrayList<>(new Story(person, roll, clock).contacts());
        // People see each other as usual while something goes on for weeks.
        List<Integer> written = contacts.stream()
                .filter(contact -> contact.minutes() == null || contact.minutes() < MINUTES_OF_A_DAY)
                .map(Contact::ago)
                .toList();
        if (person.met() <= Rhythm.SPAN && !written.contains(person.met())) {
            contacts.add(firstMeeting(person));
        }
        Rhythm rhythm = person.rhythm();
        if (rhythm != null) {
            for (int ago : rhythm.contacts(person.met(), random)) {
                if (written.stream().allMatch(day -> Math.abs(day - ago) > rhythm.interval() * .35)) {
                    contacts.add(madeUp(person, ago));
                }
            }
        }
        return contacts;
    }

    private Contact firstMeeting(Acquaintance person) {
        List<Acquaintance> people = new ArrayList<>(List.of(person));
        String summary = "First met " + person.name() + ". "
                + Draw.capital(person.person().met().how()) + ".";
        Acquaintance through = person.through();
        if (through != null) {
            summary += " " + through.person().name().familiar() + " introduced you.";
            if (!through.written() && through.last() <= person.met()) {
                people.add(through);
            }
        }
        return Contact.plain(person.met(), InteractionKind.EVENT, Direction.MUTUAL, people, summary);
    }

    private Contact madeUp(Acquaintance person, int ago) {
        InteractionKind kind = Draw.weighted(person.isNear() ? NEAR : FAR, random);
        int draw = random.nextInt(100);
        if (draw < 5 && !person.written() && ago > person.last()) {
            kind = draw < 2 ? InteractionKind.NOTE : draw < 4 ? InteractionKind.LETTER : InteractionKind.GIFT;
        }
        Direction direction = switch (kind) {
            case MESSAGE -> random.nextInt(100) < 56 ? Direction.OUT : Direction.IN;
            case LETTER, GIFT, NOTE -> Direction.OUT;
            case CALL, MEETING, MEAL, EVENT -> Direction.MUTUAL;
        };
        Integer minutes = kind == InteractionKind.CALL ? (Integer) (Draw.between(2, 13, random) * 5) : null;
        return new Contact(ago, kind, direction, null, minutes, List.of(person), "", null, List.of());
    }
}
