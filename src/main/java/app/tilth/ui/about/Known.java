package app.tilth.ui.about;

import app.tilth.capture.DayReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What must be known to read what was typed about a person. May be asked from background work only. */
public interface Known {
    LocalDate today();

    Locale locale();

    /** The people a name fits, the likeliest first. */
    List<Named> called(String name);

    /** Someone by id. */
    record Named(long id, String name) {}

    /** Reads days as they are written where the user is. */
    default DayReader days() {
        return new DayReader(today(), locale().getCountry().equals("US"));
    }
}
