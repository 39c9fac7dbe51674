package app.tilth.sample;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Gives made-up contacts their words, and some of them something that passed or stayed open a while. */
final class Wording {
    /** How many in a hundred made-up contacts something passes in. */
    private static final int PASSING = 13;

    private final Phrases phrases;
    private final Giving giving;
    private final SplittableRandom random;

    Wording(Phrases phrases, SplittableRandom random) {
        this.phrases = phrases;
        this.random = random;
        giving = new Giving(random.split());
    }

    Contact word(Contact contact) {
        if (!contact.summary().isEmpty()) {
            return contact;
        }
        return switch (contact.kind()) {
            case EVENT -> said(contact, "event " + contact.first().community().key());
            case GIFT -> gift(contact);
            case MESSAGE, CALL, MEETING, MEAL ->
                contact.first().written() || random.nextInt(100) >= PASSING ? plain(contact) : passed(contact);
            case LETTER, NOTE -> plain(contact);
        };
    }

    private Contact plain(Contact contact) {
        String kind = contact.kind().name().toLowerCase(Locale.ROOT);
        String heading = contact.kind() == InteractionKind.MESSAGE
                ? kind + (contact.direction() == Direction.IN ? " in" : " out")
                : kind;
        Contact said = said(contact, heading);
        boolean promised =
                !contact.first().written() && contact.kind() == InteractionKind.CALL && random.nextInt(9) == 0;
        return promised ? with(said, contact.kind(), said.summary(), null, List.of(promise(contact))) : said;
    }

    private OpenEnd promise(Contact contact) {
        int kept = Math.max(0, contact.ago() - Draw.between(1, 18, random));
        return new OpenEnd(Loop.Kind.PROMISE, Draw.one(phrases.lines("promise"), random), null, kept);
    }

    private Contact said(Contact contact, String heading) {
        String text = Objects.requireNonNull(phrases.say(heading, contact.first()), heading);
        return with(contact, contact.kind(), text, null, List.of());
    }

    private Contact gift(Contact contact) {
        String text = Objects.requireNonNull(phrases.say("gift", contact.first()), "gift");
        List<String> fields = Block.fields(text);
        Passing passing = new Passing(
                Exchange.Passed.GAVE, Exchange.Kind.GIFT, Exchange.Size.SMALL, null, "", List.of(), fields.get(1));
        return with(contact, InteractionKind.GIFT, fields.get(0), passing, List.of());
    }

    /** kind | summary | note */
    private Contact passed(Contact contact) {
        String drawn = giving.draw();
        String text = phrases.say(drawn, contact.first());
        if (text == null) {
            return plain(contact);
        }
        List<String> fields = Block.fields(text);
        InteractionKind kind = InteractionKind.valueOf(fields.getFirst().toUpperCase(Locale.ROOT));
        if (kind == InteractionKind.MEETING && !contact.first().isNear()) {
            return plain(contact);
        }
        Passing passing = giving.passing(drawn, contact.first(), contact.ago(), fields.get(2));
        return with(contact, kind, fields.get(1), passing, openEnds(passing, contact.ago()));
    }

    /** Asks are answered and most help is thanked for, some days later. */
    private List<OpenEnd> openEnds(Passing passing, int ago) {
        String text = passing.note().substring(0, 1).toLowerCase(Locale.ROOT)
                + passing.note().substring(1);
        int closed = Math.max(0, ago - Draw.between(1, 15, random));
        return switch (passing.passed()) {
            case GAVE -> List.of();
            case RECEIVED -> List.of(new OpenEnd(Loop.Kind.THANKS, text, null, closed));
            case ASKED -> List.of(new OpenEnd(Loop.Kind.ANSWER, text, null, closed));
        };
    }

    private static Contact with(
            Contact contact, InteractionKind kind, String summary, @Nullable Passing passing, List<OpenEnd> openEnds) {
        Direction direction = passing == null
                ? contact.direction()
                : kind != InteractionKind.MESSAGE && kind != InteractionKind.GIFT
                        ? Direction.MUTUAL
                        : passing.passed() == Exchange.Passed.RECEIVED ? Direction.IN : Direction.OUT;
        Integer minutes = kind == InteractionKind.CALL ? contact.minutes() : null;
        return new Contact(
                contact.ago(), kind, direction, contact.time(), minutes, contact.people(), summary, passing, openEnds);
    }
}
