package app.tilth.transfer;

import app.tilth.model.Entry;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a whole network as Tilth's own JSON, entry by entry, keeping none of them.
 *
 * <p>The file is one JSON document in UTF-8 with one entry on each line, in the order of the stream:
 *
 * <pre>{@code
 * {"tilth":1,"entries":[
 * {"organization":{"id":1,"name":"Solstice Microgrids"}},
 * {"person":{"id":1,"uid":"5f0c…","name":{"full":"Ana Silva"},"circle":"CLOSE","met":{}}}
 * ]}
 * }</pre>
 *
 * <p>Days are ISO dates, photos base64. {@code docs/formats.md} describes every member.
 *
 * <p>Failures to write come as unchecked exceptions ({@link tools.jackson.core.exc.JacksonIOException}), which
 * {@link SafeFile} understands. A document is complete only after {@link #close()}.
 */
public final class JsonExport implements Consumer<Entry>, Closeable {
    private final OutputStream out;
    private final JsonGenerator json;

    public JsonExport(OutputStream out) throws IOException {
        this.out = out;
        frame("{\"tilth\":" + EntryJson.VERSION + ",\"entries\":[\n");
        json = EntryJson.MAPPER.createGenerator(out, JsonEncoding.UTF8);
    }

    @Override
    public void accept(Entry entry) {
        json.writeStartObject();
        json.writePOJOProperty(EntryJson.name(entry), entry);
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.flush();
        frame("\n]}\n");
        json.close();
    }

    private void frame(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
