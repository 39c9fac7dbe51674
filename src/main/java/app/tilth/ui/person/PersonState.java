package app.tilth.ui.person;

/** What the page has to show. */
public sealed interface PersonState {
    /** Nothing asked for yet, or not there yet. */
    record Waiting() implements PersonState {}

    /** The person was deleted, or merged with another. */
    record Gone() implements PersonState {}

    record Shown(PersonPage page) implements PersonState {}
}
