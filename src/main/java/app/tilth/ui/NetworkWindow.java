package app.tilth.ui;

import app.tilth.ui.shell.Frame;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.WindowDesk;
import app.tilth.ui.shell.WindowMemory;
import app.tilth.ui.theme.Look;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How the window was left, kept with the open network as JSON. */
final class NetworkWindow implements WindowDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkWindow.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SETTING = "window";

    private final OpenNetwork network;

    NetworkWindow(OpenNetwork network) {
        this.network = network;
    }

    /** What is written; the place as a word and what it is about. */
    private record Kept(@Nullable Frame frame, String place, String about, Look look) {}

    @Override
    public WindowMemory memory() {
        return network.current().kept(SETTING).flatMap(this::read).orElse(WindowMemory.FRESH);
    }

    private Optional<WindowMemory> read(String text) {
        try {
            Kept kept = JSON.readValue(text, Kept.class);
            return Optional.of(new WindowMemory(Optional.ofNullable(kept.frame), place(kept), kept.look));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("how the window was left cannot be read", e);
            return Optional.empty();
        }
    }

    private Place place(Kept kept) {
        return switch (kept.place) {
            case "people" -> new Place.People();
            case "duplicates" -> new Place.Duplicates();
            case "cooling" -> new Place.CoolingPeople();
            case "settings" -> new Place.Settings();
            case "needs" -> new Place.Needs();
            case "network" -> new Place.Network();
            case "insights" -> new Place.Insights();
            case "timeline" -> new Place.Timeline(kept.about);
            case "at" -> new Place.PeopleAt(kept.about);
            case "tagged" -> new Place.PeopleTagged(kept.about);
            case "person" -> person(Long.parseLong(kept.about));
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
        network.current().keep(SETTING, JSON.writeValueAsString(kept(memory)));
    }

    private static Kept kept(WindowMemory memory) {
        Frame frame = memory.frame().orElse(null);
        Look look = memory.look();
        return switch (memory.place()) {
            case Place.Today _ -> new Kept(frame, "today", "", look);
            case Place.Duplicates _ -> new Kept(frame, "duplicates", "", look);
            case Place.People _, Place.SideBySide _ -> new Kept(frame, "people", "", look);
            case Place.CoolingPeople _ -> new Kept(frame, "cooling", "", look);
            case Place.Settings _ -> new Kept(frame, "settings", "", look);
            case Place.Needs _, Place.Need _ -> new Kept(frame, "needs", "", look);
            case Place.Timeline(String filter) -> new Kept(frame, "timeline", filter, look);
            case Place.Network _ -> new Kept(frame, "network", "", look);
            case Place.Insights _ -> new Kept(frame, "insights", "", look);
            case Place.PeopleAt(String organization) -> new Kept(frame, "at", organization, look);
            case Place.PeopleTagged(String tag) -> new Kept(frame, "tagged", tag, look);
            case Place.Person(long id) -> new Kept(frame, "person", Long.toString(id), look);
        };
    }
}
