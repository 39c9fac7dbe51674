package app.tilth.model;

/** What a dated contact was. */
public enum InteractionKind {
    MESSAGE(Depth.MESSAGE),
    CALL(Depth.CALL),
    MEETING(Depth.IN_PERSON),
    MEAL(Depth.IN_PERSON),
    EVENT(Depth.IN_PERSON),
    LETTER(Depth.MESSAGE),
    GIFT(Depth.MESSAGE),
    /** A note to yourself: kept with the person, but no contact. */
    NOTE(Depth.NONE);

    private final Depth depth;

    InteractionKind(Depth depth) {
        this.depth = depth;
    }

    public Depth depth() {
        return depth;
    }

    /** Whether a day with this kind is a contact-day; bare notes are not. */
    public boolean isContact() {
        return depth != Depth.NONE;
    }

    /** Who turned to whom: what two do together goes both ways, whoever began. */
    public Direction direction(boolean fromThem) {
        return switch (this) {
            case MESSAGE, CALL, LETTER, GIFT -> fromThem ? Direction.IN : Direction.OUT;
            case NOTE -> Direction.OUT;
            case MEETING, MEAL, EVENT -> Direction.MUTUAL;
        };
    }
}
