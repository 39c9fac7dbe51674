package app.tilth.ui.introductions;

import java.util.List;

/** All that is shown; each part best or nearest to its end first. */
public record IntroductionsPage(List<Pairing> underWay, List<Pairing> found, List<Pairing> made) {
    public IntroductionsPage {
        underWay = List.copyOf(underWay);
        found = List.copyOf(found);
        made = List.copyOf(made);
    }

    boolean isEmpty() {
        return underWay.isEmpty() && found.isEmpty() && made.isEmpty();
    }
}
