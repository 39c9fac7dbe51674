package app.tilth.ui.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes in Tilth’s look. */
public final class Theme {
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");
    private static final String SHEET = "tilth.css";

    private Theme() {}

    /**
     * Sets how things are drawn; to be called before JavaFX starts. Backgrounds of several layers are drawn as they are, not cut
     * from a picture of all backgrounds and stretched: without a graphics card each such cut costs more than the layers.
     */
    public static void beforeAnything() {
        System.setProperty("prism.disableRegionCaching", "true");
    }

    /** Sets the base sheet; JavaFX would read its own, which Tilth has no use for, as soon as any control is made. */
    public static void beforeTheFirstControl() {
        Application.setUserAgentStylesheet(
                Scheme.of(Look.USUAL.colours(), Platform.getPreferences().getColorScheme())
                        .base());
    }

    /** Dresses the scene as the user chose and as the computer is set, and again whenever either changes. */
    public static void follow(Scene scene, ObservableValue<Look> look) {
        follow(scene, look, Platform.getPreferences().colorSchemeProperty());
    }

    /** The same with another computer’s colours. */
    static void follow(Scene scene, ObservableValue<Look> look, ObservableValue<ColorScheme> system) {
        Runnable dress = () -> dress(
                scene,
                Scheme.of(look.getValue().colours(), system.getValue()),
                look.getValue().text());
        look.subscribe(dress);
        system.subscribe(dress);
        dress.run();
    }

    /** Dresses the scene in one scheme for good. */
    public static void dress(Scene scene, Scheme scheme, Look.Text text) {
        FONTS.forEach(Theme::load);
        Application.setUserAgentStylesheet(scheme.base());
        scene.getStylesheets().setAll(sheets(scheme, text));
    }

    /** What lies over the base sheet, in order. */
    static List<String> sheets(Scheme scheme, Look.Text text) {
        return Stream.concat(Stream.of(scheme.tokens(), SHEET), text.sheet().stream())
                .map(Theme::address)
                .toList();
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
