package app.tilth.ui.palette;

import java.util.List;

/** What can be done in the window just now. Asked on the screen’s thread. */
public interface PaletteCommands {
    /** Everything that can be done, what is done most first. */
    List<Found.OfCommand> all();

    /** What can be made of words that found nothing. */
    List<Found.OfCommand> with(String words);
}
