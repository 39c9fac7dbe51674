package app.tilth.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes in Tilth’s look. */
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");
    private static final List<String> SHEETS = List.of(
            "controls.css",
            "shell.css",
            "today.css",
            "welcome.css",
            "people.css",
            "person.css",
            "entry.css",
            "capture.css",
            "palette.css",
            "duplicates.css");

    private Theme() {}

    /** Dresses the scene as the computer is set, and again whenever that setting changes. */
    public static void follow(Scene scene) {
        var system = Platform.getPreferences();
        dress(scene, Scheme.of(system.getColorScheme()));
        system.colorSchemeProperty().subscribe(colours -> dress(scene, Scheme.of(colours)));
    }

    /** Dresses the scene in one scheme for good. */
    public static void dress(Scene scene, Scheme scheme) {
        FONTS.forEach(Theme::load);
        Application.setUserAgentStylesheet(scheme.base());
        var sheets = scene.getStylesheets();
        sheets.setAll(address(scheme.tokens()));
        SHEETS.forEach(sheet -> sheets.add(address(sheet)));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource("/app/tilth/css/" + sheet), sheet)
                .toExternalForm();
    }

    private static void load(String font) {
        Font.loadFont(
                Objects.requireNonNull(Theme.class.getResource("/com/formdev/flatlaf/fonts/inter/" + font), font)
                        .toExternalForm(),
                13);
    }
}
