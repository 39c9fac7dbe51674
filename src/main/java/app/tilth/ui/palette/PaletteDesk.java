package app.tilth.ui.palette;

/** Where the palette learns what there is; {@link #book} may block, so it is only asked from background work. */
public interface PaletteDesk {
    PaletteBook book();

    /**
     * Tells when the book may have changed, from any thread.
     *
     * @return closing it ends the telling
     */
    AutoCloseable onChange(Runnable listener);
}
