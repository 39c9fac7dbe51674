package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Place;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thinking an ask over by keyboard alone, on a file with the sample network. */
class AskFlowTest {
    private static final String GENERIC =
            "Hi {first name}, hope you are well. Do you know anyone who is hiring? Any help is appreciated.";

    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void openWith(String name) throws TimeoutException {
        window.jump(name);
        window.await(() -> window.place() instanceof Place.Person && window.says("Before you ask"));
        window.press(KeyCode.B);
        window.await(() ->
                window.shows(".ask-check") && "ask-text".equals(window.focused().getId()));
    }

    private void add(String name, String call) throws TimeoutException {
        window.robot.interact(() -> window.all("#ask-add").getFirst().requestFocus());
        window.press(KeyCode.SPACE);
        window.await(() -> "ask-name".equals(window.focused().getId()));
        window.type(name);
        window.await(() -> window.shows(".people-offer"));
        window.press(KeyCode.ENTER);
        window.await(() -> window.says(call) && !window.shows(".people-offer"));
    }

    @Test
    void whatCouldBeSaidToAnyoneIsMarkedWhileTyping() throws Exception {
        openWith("priya");
        add("tomasz", "Tomasz");
        window.robot.interact(() -> window.all("#ask-text").getFirst().requestFocus());
        window.type(GENERIC);
        window.await(() -> window.shows(".ask-warning"));
        window.await(() -> window.shows(".ask-underline"));
        assertThat(window.all(".ask-tint").size()).isGreaterThanOrEqualTo(2);
    }
}
