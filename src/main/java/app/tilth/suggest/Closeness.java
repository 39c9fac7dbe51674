package app.tilth.suggest;

import app.tilth.model.Circle;

/** How much a tie is worth beside others, by how close it is meant to be: core before wider. */
final class Closeness {
    private Closeness() {}

    static double of(Circle circle) {
        return switch (circle) {
            case CORE -> 1;
            case CLOSE -> .9;
            case FRIENDS -> .8;
            case ACTIVE -> .65;
            case WIDER -> .5;
        };
    }

    /** For what is owed: a promise binds towards anyone, so the circle counts half. */
    static double owed(Circle circle) {
        return (1 + of(circle)) / 2;
    }

    /** The circle of the closer of two people, both with a tie. */
    static Circle closer(Facts facts, long one, long other) {
        Circle a = facts.ties().circle(facts.ties().slot(one));
        Circle b = facts.ties().circle(facts.ties().slot(other));
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Term term(Circle circle) {
        return Term.Choice.of("circle", circle);
    }
}
