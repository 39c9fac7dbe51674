package app.tilth.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ThemeTest {
    private final SimpleObjectProperty<Look> look = new SimpleObjectProperty<>(Look.USUAL);
    private final SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void isDressed(Scene scene, Scheme scheme) {
        assertThat(scene.getStylesheets()).isEqualTo(Theme.sheets(scheme, Look.Text.NORMAL));
        assertThat(Application.getUserAgentStylesheet()).isEqualTo(scheme.base());
    }

    @Test
    void followsTheComputerUntilColoursAreChosenAndAgainAfterwards() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene scene = new Scene(new Group());
            Theme.follow(scene, look, system);
            isDressed(scene, Scheme.LIGHT);
            system.set(ColorScheme.DARK);
            isDressed(scene, Scheme.DARK);

            look.set(Look.USUAL.with(Look.Colours.LIGHT));
            isDressed(scene, Scheme.LIGHT);
            system.set(ColorScheme.LIGHT);
            system.set(ColorScheme.DARK);
            isDressed(scene, Scheme.LIGHT);

            look.set(Look.USUAL);
            isDressed(scene, Scheme.DARK);
            return true;
        });
    }
}
