package app.tilth.ui.needs;

import javafx.scene.control.Label;

/** Tells a layout how large text is around it, so that what needs room for words asks for it in words. */
final class TextSize extends Label {
    TextSize() {
        setManaged(false);
        setVisible(false);
    }

    /** The size of text here, in pixels. */
    double em() {
        return getFont().getSize();
    }
}
