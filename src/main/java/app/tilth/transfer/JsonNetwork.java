package app.tilth.transfer;

import app.tilth.model.Entry;
import app.tilth.words.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Reads what {@link JsonExport} wrote: a whole network, handed on entry by entry in the file's order.
 *
 * <p>Nothing that breaks the rules of {@link Entry} is handed on; the first such thing ends the reading, and what was
 * handed on before it should be forgotten.
 */
public final class JsonNetwork {
    private static final int HEAD = 1024;
    private static final Pattern OPENING = Pattern.compile("\\uFEFF?\\s*\\{\\s*\"tilth\"\\s*:");

    private final Messages messages = Messages.of("export");
    private final ImportFile file;
    private final JsonParser json;
    private final Coherence coherence = new Coherence();
    private String kind = "";
    private boolean inside;

    private JsonNetwork(ImportFile file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * Reads a network.
     *
     * @throws IOException if the disk fails
     * @throws UnreadableFile at the first thing that is not as Tilth writes it, with its line
     */
    public static void read(ImportFile file, Consumer<? super Entry> entries) throws UnreadableFile, IOException {
        try (InputStream in = file.open();
                JsonParser json = EntryJson.MAPPER.createParser(in)) {
            new JsonNetwork(file, json).read(entries);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Whether the file begins as Tilth's own JSON does. False for a file that cannot be read. */
    public static boolean accepts(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return OPENING.matcher(head).lookingAt();
        } catch (IOException e) {
            return false;
        }
    }

    private void read(Consumer<? super Entry> entries) throws UnreadableFile {
        try {
            head();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int line = line();
                Entry entry = entry();
                coherence.check(entry, line);
                entries.accept(entry);
            }
            end();
        } catch (Coherence.Incoherent e) {
            throw problem(e.line, e.reason);
        } catch (UnexpectedEndOfInputException e) {
            throw problem("json.truncated");
        } catch (StreamConstraintsException e) {
            throw problem("json.oversized");
        } catch (InputCoercionException e) {
            throw inside ? problem("json.value", kind) : problem("json.foreign");
        } catch (StreamReadException e) {
            throw problem(inside ? "json.malformed" : "json.foreign");
        } catch (UnrecognizedPropertyException e) {
            throw problem("json.unknown_member", e.getPropertyName(), kind);
        } catch (DatabindException e) {
            throw problem("json.value", path(e));
        }
    }

    private void head() throws UnreadableFile {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw problem("json.empty");
        }
        if (first != JsonToken.START_OBJECT
                || !"tilth".equals(json.nextName())
                || json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw problem("json.foreign");
        }
        if (json.getLongValue() > EntryJson.VERSION) {
            throw problem("json.newer");
        }
        if (!"entries".equals(json.nextName()) || json.nextToken() != JsonToken.START_ARRAY) {
            throw problem("json.foreign");
        }
        inside = true;
    }

    private Entry entry() throws UnreadableFile {
        String name = json.currentToken() == JsonToken.START_OBJECT ? json.nextName() : null;
        if (name == null) {
            throw problem("json.malformed");
        }
        Class<? extends Entry> type = EntryJson.types().get(name);
        if (type == null) {
            throw problem("json.unknown_kind", name);
        }
        kind = name;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw problem("json.value", kind);
        }
        Entry entry = EntryJson.MAPPER.readValue(json, type);
        expect(JsonToken.END_OBJECT);
        return entry;
    }

    private void end() throws UnreadableFile, Coherence.Incoherent {
        expect(JsonToken.END_OBJECT);
        if (json.nextToken() != null) {
            throw problem("json.after");
        }
        coherence.end();
    }

    private void expect(JsonToken token) throws UnreadableFile {
        if (json.nextToken() != token) {
            throw problem("json.malformed");
        }
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private int line() {
        return Math.max(1, json.currentLocation().getLineNr());
    }

    private UnreadableFile problem(String key, Object... arguments) {
        return problem(line(), messages.get(key, arguments));
    }

    private UnreadableFile problem(int line, String reason) {
        return new UnreadableFile(file.name(), line, reason);
    }
}
