package app.tilth.sample;

import app.tilth.model.Direction;
import app.tilth.model.InteractionKind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the hand-written contacts of one person. */
final class Story {
    private final Acquaintance person;
    private final Roll roll;
    private final Clock clock;

    Story(Acquaintance person, Roll roll, Clock clock) {
        this.person = person;
        this.roll = roll;
        this.clock = clock;
    }

    List<Contact> contacts() {
        return person.story().stream().map(this::contact).toList();
    }

    private Contact contact(String line) {
        List<String> fields = Block.fields(line);
        List<Acquaintance> people = new ArrayList<>(List.of(person));
        String summary = "";
        @Nullable Passing passing = null;
        List<OpenEnd> openEnds = new ArrayList<>();
        for (String field : fields.subList(2, fields.size())) {
            if (field.startsWith("with ")) {
                Block.split(field.substring(5), ",").forEach(name -> people.add(roll.named(name)));
            } else if (Passing.is(field)) {
                passing = Passing.parse(field);
            } else if (OpenEnd.is(field)) {
                openEnds.add(OpenEnd.parse(field));
            } else {
                summary = clock.words(field);
            }
        }
        List<String> head = Block.split(fields.get(1), " ");
        InteractionKind kind = InteractionKind.valueOf(head.getFirst().toUpperCase(Locale.ROOT));
        return new Contact(
                Integer.parseInt(fields.getFirst()),
                kind,
                direction(kind, head),
                head.stream()
                        .filter(w -> w.contains(":"))
                        .findFirst()
                        .map(LocalTime::parse)
                        .orElse(null),
                head.stream()
                        .filter(w -> w.matches("\\d+"))
                        .findFirst()
                        .map(Integer::valueOf)
                        .orElse(null),
                people,
                summary,
                passing,
                openEnds);
    }

    private static Direction direction(InteractionKind kind, List<String> head) {
        if (head.contains("in")) {
            return Direction.IN;
        }
        return switch (kind) {
            case MESSAGE, LETTER, GIFT, NOTE -> Direction.OUT;
            case CALL, MEETING, MEAL, EVENT -> Direction.MUTUAL;
        };
    }
}
