package app.tilth.ui.network;

import app.tilth.workspace.ExportFormat;

/**
 * What of the network is written to a file, and how.
 *
 * @param whole whether a picture shows all of it, or what is in sight
 * @param everyone whether also those who are not shown
 * @param width of a picture, in pixels
 */
record ExportChoice(Form form, boolean whole, boolean everyone, int width, int height) {
    /** Neither side of a picture may be longer, in pixels. */
    static final int LONGEST = 16_384;

    /** What it is written as. */
    enum Form {
        PNG,
        SVG,
        GRAPHML,
        EDGES;

        boolean isPicture() {
            return this == PNG || this == SVG;
        }

        /** What a file of it is called, after the dot. */
        String suffix() {
            return this == PNG ? "png" : this == SVG ? "svg" : format().suffix();
        }

        ExportFormat format() {
            return this == GRAPHML ? ExportFormat.GRAPHML : ExportFormat.EDGES;
        }
    }

    boolean isPossible() {
        return form != Form.PNG || (width >= 1 && height >= 1 && width <= LONGEST && height <= LONGEST);
    }
}
