package app.tilth.model;

/** How much of each other two people get in a contact; the weight enters tie strength (engine notes: 1, 1.5, 2). */
public enum Depth {
    NONE(0),
    MESSAGE(1),
    CALL(1.5),
    IN_PERSON(2);

    private final double weight;

    Depth(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
