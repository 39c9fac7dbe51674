package app.tilth.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;

/** Light or dark: a Primer stylesheet, and the tokens laid over it. */
public enum Scheme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css");

    private final String base;
    private final String tokens;

    Scheme(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** What is drawn where someone chose colours on a computer that is set so. */
    static Scheme of(Look.Colours chosen, ColorScheme system) {
        return switch (chosen) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> system == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    String base() {
        return base;
    }

    String tokens() {
        return tokens;
    }
}
