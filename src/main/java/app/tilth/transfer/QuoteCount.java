package app.tilth.transfer;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotation marks of a CSV text: an odd number means that the text ends inside a cell. */
final class QuoteCount extends FilterReader {
    private long quotes;

    QuoteCount(Reader in) {
        super(in);
    }

    boolean isInsideCell() {
        return quotes % 2 == 1;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c == '"') {
            quotes++;
        }
        return c;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int got = super.read(to, from, length);
        for (int i = from; i < from + got; i++) {
            if (to[i] == '"') {
                quotes++;
            }
        }
        return got;
    }
}
