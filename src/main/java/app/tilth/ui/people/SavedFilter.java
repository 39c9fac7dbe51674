package app.tilth.ui.people;

/** A filter the user has given a name. */
public record SavedFilter(String name, PeopleFilter filter) {}
