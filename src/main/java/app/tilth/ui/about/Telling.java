package app.tilth.ui.about;

import app.tilth.model.Person;

/** How a detail of a person is told as text, and read from text. */
interface Telling {
    /** As it stands in the field that edits it; empty where there is nothing, and beyond the last of several. */
    String text(AboutPage page, int at);

    /** What comes of a text typed in its place. */
    Outcome read(Person person, int at, String typed, Known known);
}
