package app.tilth.ui;

import app.tilth.ui.shell.Frame;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.WindowDesk;
import app.tilth.ui.shell.WindowMemory;
import app.tilth.ui.theme.Look;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How the window was left, kept with the open network as JSON. Read token by token: it is read before the window is there, and a
 * mapper would take longer to get ready than all else that is read until then.
 */
final class NetworkWindow implements WindowDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkWindow.class);
    private static final JsonFactory JSON = new JsonFactory();
    private static final String SETTING = "window";

    private final OpenNetwork network;

    NetworkWindow(OpenNetwork network) {
        this.network = network;
    }

    /** The place as a word and what it is about. */
    private record Spot(String place, String about) {}

    @Override
    public WindowMemory memory() {
        return network.current().kept(SETTING).flatMap(this::read).orElse(WindowMemory.FRESH);
    }

    private Optional<WindowMemory> read(String text) {
        try {
            Map<String, String> said = said(text);
            return Optional.of(new WindowMemory(frame(said), place(spot(said)), look(said)));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("how the window was left cannot be read", e);
            return Optional.empty();
        }
    }

    /** All that is said by its name, wherever it stands. */
    private static Map<String, String> said(String text) {
        Map<String, String> said = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
                    said.put(parser.currentName(), parser.getString());
                }
            }
        }
        return said;
    }

    private static Optional<Frame> frame(Map<String, String> said) {
        return said.containsKey("width")
                ? Optional.of(new Frame(
                        Double.parseDouble(word(said, "x")),
                        Double.parseDouble(word(said, "y")),
                        Double.parseDouble(word(said, "width")),
                        Double.parseDouble(word(said, "height")),
                        Boolean.parseBoolean(word(said, "maximised"))))
                : Optional.empty();
    }

    private static Spot spot(Map<String, String> said) {
        return new Spot(word(said, "place"), word(said, "about"));
    }

    private static Look look(Map<String, String> said) {
        return new Look(Look.Colours.valueOf(word(said, "colours")), Look.Text.valueOf(word(said, "text")));
    }

    private static String word(Map<String, String> said, String name) {
        String word = said.get(name);
        if (word == null) {
            throw new IllegalArgumentException("nothing is said of " + name);
        }
        return word;
    }

    private Place place(Spot spot) {
        return switch (spot.place) {
            case "people" -> new Place.People();
            case "duplicates" -> new Place.Duplicates();
            case "cooling" -> new Place.CoolingPeople();
            case "settings" -> new Place.Settings();
            case "needs" -> new Place.Needs();
            case "network" -> new Place.Network();
            case "insights" -> new Place.Insights();
            case "timeline" -> new Place.Timeline(spot.about);
            case "at" -> new Place.PeopleAt(spot.about);
            case "tagged" -> new Place.PeopleTagged(spot.about);
            case "person" -> person(Long.parseLong(spot.about));
            default -> new Place.Today();
        };
    }

    private Place person(long id) {
        boolean there =
                network.current().read(stores -> stores.people().find(id)).isPresent();
        return there ? new Place.Person(id) : new Place.Today();
    }

    @Override
    public void keep(WindowMemory memory) {
        network.current().keep(SETTING, text(memory));
    }

    private static String text(WindowMemory memory) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            memory.frame()
                    .ifPresent(frame -> json.writeNumberProperty("x", frame.x())
                            .writeNumberProperty("y", frame.y())
                            .writeNumberProperty("width", frame.width())
                            .writeNumberProperty("height", frame.height())
                            .writeBooleanProperty("maximised", frame.maximised()));
            Spot spot = spot(memory.place());
            json.writeStringProperty("place", spot.place)
                    .writeStringProperty("about", spot.about)
                    .writeStringProperty("colours", memory.look().colours().name())
                    .writeStringProperty("text", memory.look().text().name())
                    .writeEndObject();
        }
        return text.toString();
    }

    private static Spot spot(Place place) {
        return switch (place) {
            case Place.Today _ -> new Spot("today", "");
            case Place.Duplicates _ -> new Spot("duplicates", "");
            case Place.People _, Place.SideBySide _ -> new Spot("people", "");
            case Place.CoolingPeople _ -> new Spot("cooling", "");
            case Place.Settings _ -> new Spot("settings", "");
            case Place.Needs _, Place.Need _ -> new Spot("needs", "");
            case Place.Timeline(String filter) -> new Spot("timeline", filter);
            case Place.Network _ -> new Spot("network", "");
            case Place.Insights _ -> new Spot("insights", "");
            case Place.PeopleAt(String organization) -> new Spot("at", organization);
            case Place.PeopleTagged(String tag) -> new Spot("tagged", tag);
            case Place.Person(long id) -> new Spot("person", Long.toString(id));
        };
    }
}
