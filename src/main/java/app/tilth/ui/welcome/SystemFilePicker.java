package app.tilth.ui.welcome;

import app.tilth.ui.words.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The computer’s own window for choosing files. */
public final class SystemFilePicker implements FilePicker {
    private final Window owner;

    public SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> pick() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Texts.get("import.known"), "*.vcf", "*.csv", "*.zip"),
                        new ExtensionFilter(Texts.get("import.all"), "*"));
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> picture() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("picture.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                Texts.get("picture.files"),
                                "*.jpg",
                                "*.jpeg",
                                "*.png",
                                "*.gif",
                                "*.bmp",
                                "*.tif",
                                "*.tiff"),
                        new ExtensionFilter(Texts.get("import.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> network() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("welcome.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Texts.get("welcome.open.files"), "*.tilth"),
                        new ExtensionFilter(Texts.get("import.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> target(String name) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.get("target.title"));
        chooser.setInitialFileName(name);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Texts.get("target.files", kind.toUpperCase(Locale.ROOT)), "*." + kind),
                        new ExtensionFilter(Texts.get("import.all"), "*"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
