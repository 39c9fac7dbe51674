package app.tilth.transfer;

import app.tilth.model.Connection;
import app.tilth.model.Person;
import app.tilth.model.Photo;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes people as vCard 4.0, one card each, keeping none of them. Other programs read what vCard has words for; Tilth
 * reads its cards back without loss (see {@link TilthCard}).
 */
public final class VcardExport implements Closeable {
    private final VCardWriter cards;
    private final LongFunction<String> uids;

    /**
     * @param uids the uid of any person by id: whom people are connected with, and through whom you met them
     */
    public VcardExport(OutputStream out, LongFunction<String> uids) {
        this.cards = new VCardWriter(out, VCardVersion.V4_0);
        this.uids = uids;
        cards.setCaretEncodingEnabled(true);
        cards.setAddProdId(false);
    }

    /**
     * @param connections those to be told on this card; each has the person at one end and need be told once only
     */
    public void write(Person person, @Nullable Photo photo, List<Connection> connections) throws IOException {
        cards.write(TilthCard.of(person, photo, connections, uids));
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}
