package app.tilth.ui.theme;

import java.util.Optional;

/** How the user wants the window to look. */
public record Look(Colours colours, Text text) {
    public static final Look USUAL = new Look(Colours.SYSTEM, Text.NORMAL);

    public enum Colours {
        /** Like the computer, and along with it when it changes. */
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The size of type; every other size of type is relative to it. */
    public enum Text {
        NORMAL,
        /** 125 %. */
        LARGE,
        /** 150 %. */
        LARGER;

        /** A sheet of its own rather than a class on the root, so that menus and tooltips follow as well. */
        Optional<String> sheet() {
            return switch (this) {
                case NORMAL -> Optional.empty();
                case LARGE -> Optional.of("text-large.css");
                case LARGER -> Optional.of("text-larger.css");
            };
        }
    }

    public Look with(Colours chosen) {
        return new Look(chosen, text);
    }

    public Look with(Text chosen) {
        return new Look(colours, chosen);
    }
}
