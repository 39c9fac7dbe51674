package app.tilth.ui;

import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.palette.Found.OfCommand;
import app.tilth.ui.palette.PaletteCommands;
import app.tilth.ui.people.PeopleViewModel;
import app.tilth.ui.shell.HistoryViewModel;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.shell.Place;
import app.tilth.ui.theme.Look;
import app.tilth.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the palette can do in the window.
 *
 * @param bringIn opens the import
 * @param capture opens the capture with some words in it
 * @param ask shows how an ask of nobody yet would land
 * @param addNeed asks for a new need
 * @param introductions opens them
 * @param export asks what of the network is to be written to a file
 * @param end ends Tilth
 * @param person what is done with whoever the view is on
 */
record WindowCommands(
        Navigation navigation,
        HistoryViewModel history,
        PeopleViewModel people,
        Overlay overlay,
        ObjectProperty<Look> look,
        Runnable bringIn,
        Consumer<String> capture,
        Runnable ask,
        Runnable addNeed,
        Runnable introductions,
        Runnable export,
        Runnable end,
        Supplier<Optional<PersonCommands>> person)
        implements PaletteCommands {
    private static final Messages TEXTS = Messages.of("ui.palette");

    @Override
    public List<OfCommand> all() {
        List<OfCommand> all = new ArrayList<>();
        all.add(to("command.today", Feather.SUN, "Ctrl 1", new Place.Today()));
        all.add(to("command.people", Feather.USERS, "Ctrl 2", new Place.People()));
        all.add(to("command.timeline", Feather.GIT_COMMIT, "Ctrl 3", new Place.Timeline("")));
        all.add(to("command.network", Feather.SHARE_2, "Ctrl 4", new Place.Network()));
        all.add(to("command.needs", Feather.CALENDAR, "Ctrl 5", new Place.Needs()));
        all.add(to("command.insights", Feather.BAR_CHART_2, "Ctrl 6", new Place.Insights()));
        all.add(new OfCommand(TEXTS.get("command.log"), Feather.PLUS, "Ctrl N", () -> capture.accept("")));
        all.add(new OfCommand(TEXTS.get("command.add"), Feather.USER_PLUS, "", this::askWhom));
        all.add(new OfCommand(TEXTS.get("command.need"), Feather.CALENDAR, "", addNeed));
        all.add(to("command.cooling", Feather.THERMOMETER, "", new Place.CoolingPeople()));
        all.add(to("command.duplicates", Feather.COPY, "", new Place.Duplicates()));
        all.add(new OfCommand(TEXTS.get("command.ask"), Feather.SHIELD, "", ask));
        all.add(new OfCommand(TEXTS.get("command.introductions"), Feather.LINK, "Ctrl I", introductions));
        person.get().ifPresent(here -> all.addAll(here.all()));
        all.add(new OfCommand(TEXTS.get("command.import"), Feather.DOWNLOAD, "", bringIn));
        all.add(new OfCommand(TEXTS.get("command.export"), Feather.UPLOAD, "", () -> {
            navigation.open(new Place.Network());
            export.run();
        }));
        all.add(new OfCommand(
                TEXTS.get("command.settings"),
                TEXTS.get("command.settings.words"),
                Feather.SLIDERS,
                "Ctrl ,",
                () -> navigation.open(new Place.Settings())));
        step(history.undoNameProperty().get(), "command.undo", Feather.CORNER_UP_LEFT, "Ctrl Z", history::undo)
                .ifPresent(all::add);
        step(history.redoNameProperty().get(), "command.redo", Feather.CORNER_UP_RIGHT, "Ctrl Shift Z", history::redo)
                .ifPresent(all::add);
        for (Look.Colours colours : Look.Colours.values()) {
            all.add(looking(
                    colours,
                    colours == Look.Colours.DARK ? Feather.MOON : Feather.SUN,
                    look.get().with(colours)));
        }
        for (Look.Text text : Look.Text.values()) {
            all.add(looking(text, Feather.TYPE, look.get().with(text)));
        }
        all.add(new OfCommand(TEXTS.get("command.end"), Feather.LOG_OUT, "Ctrl Q", end));
        return all;
    }

    private OfCommand to(String text, Feather icon, String keys, Place place) {
        return new OfCommand(TEXTS.get(text), icon, keys, () -> navigation.open(place));
    }

    private OfCommand looking(Enum<?> choice, Feather icon, Look wanted) {
        return new OfCommand(TEXTS.get("command." + choice.name()), icon, "", () -> look.set(wanted));
    }

    private static Optional<OfCommand> step(String name, String text, Feather icon, String keys, Runnable deed) {
        return name.isEmpty() ? Optional.empty() : Optional.of(new OfCommand(TEXTS.get(text, name), icon, keys, deed));
    }

    private void askWhom() {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(TEXTS.get("add.title"), TEXTS.get("add.prompt"), TEXTS.get("add.do")),
                people::add);
    }

    @Override
    public List<OfCommand> with(String words) {
        List<OfCommand> made = new ArrayList<>();
        made.add(new OfCommand(TEXTS.get("command.add.words", words), Feather.USER_PLUS, "", () -> people.add(words)));
        made.add(new OfCommand(
                TEXTS.get("command.log.words", words), Feather.PLUS, "Ctrl N", () -> capture.accept(words)));
        return made;
    }
}
