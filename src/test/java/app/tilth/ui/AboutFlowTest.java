package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.ContactPoint;
import app.tilth.model.Person;
import app.tilth.model.Photo;
import app.tilth.ui.about.PhotoViewModel;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.shell.Place;
import app.tilth.ui.task.FxTaskRunner;
import app.tilth.ui.task.Notice;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The About tab as someone at the keyboard uses it, on a file with the sample network. */
class AboutFlowTest {
    @TempDir
    Path folder;

    private SampleWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new SampleWindow(folder);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(() -> window.says("Dele Adeyemi"));
        window.press(KeyCode.SLASH);
        window.type("dele ade");
        window.await(() -> ((TableView<?>) window.all(".people-table").getFirst())
                        .getItems()
                        .size()
                == 1);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Before you ask"));
        window.await(() -> window.focused().getStyleClass().contains("tab-word"));
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.await(() -> !window.all(".about-cell").isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Person dele() {
        long id = ((Place.Person) window.place()).id();
        return new NetworkAbout(window.wiring.network()).page(id).orElseThrow().person();
    }

    private TextInputControl field() {
        return (TextInputControl) window.all("#about-field").getFirst();
    }

    private void add(String group) {
        Node add = window.all("#add-" + group).getFirst();
        window.robot.interact(add::requestFocus);
        window.robot.interact(((Button) add)::fire);
    }

    @Test
    void changesTheNameAndTakesItBack() throws Exception {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> !window.all("#about-field").isEmpty() && field().isFocused());
        window.type("Dele Bello");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Changed for Dele: full name."));
        assertThat(dele().name().full()).isEqualTo("Dele Bello");
        assertThat(window.onScreen(() ->
                        window.robot.lookup(".about-cell").queryAll().stream().anyMatch(Node::isFocused)))
                .isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.says("Dele Adeyemi"));
        assertThat(dele().name().full()).isEqualTo("Dele Adeyemi");
    }

    @Test
    void aMistypedNumberStaysWithASentenceUntilItIsRight() throws Exception {
        add("PHONE");
        window.await(() -> field().isFocused());
        window.type("030 12 three");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("A phone number has no letters; words can go into its label."));
        assertThat(window.onScreen(() -> field().getText())).isEqualTo("030 12 three");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("030 123456");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Added for Dele: phone number."));
        assertThat(dele().contactPoints()).extracting(ContactPoint::value).contains("030 123456");
    }

    @Test
    void addsABirthdayOnTheLastOfFebruary() throws Exception {
        window.robot.interact(() -> {});
        int before = dele().dates().size();
        add("DATE");
        window.await(() -> field().isFocused());
        window.type("29 Feb");
        window.press(KeyCode.ENTER);
        window.await(() -> window.says("Added for Dele: date."));
        assertThat(dele().dates()).hasSize(before + 1);
        window.await(() -> window.says("29 Feb"));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> dele().dates().size() == before);
    }

    @Test
    void escPutsALineBackAndKeepsThePage() throws Exception {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F2);
        window.await(() -> field().isFocused());
        window.type("Someone else");
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.all("#about-field").isEmpty());
        assertThat(window.place()).isInstanceOf(Place.Person.class);
        assertThat(dele().name().full()).isEqualTo("Dele Adeyemi");
    }

    @Test
    void takesAPhotoFromTheClipboardAndShowsIt() throws Exception {
        Node portrait = window.all("#portrait").getFirst();
        window.robot.interact(() -> {
            var content = new ClipboardContent();
            content.putImage(new WritableImage(900, 700));
            Clipboard.getSystemClipboard().setContent(content);
            portrait.requestFocus();
        });
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.await(() -> window.says("Photo of Dele Adeyemi set."));
        window.await(() -> window.onScreen(
                () -> ((Button) window.robot.lookup("#portrait").query()).getGraphic() instanceof Avatar avatar
                        && avatar.getChildrenUnmodifiable().size() == 2));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.await(() -> window.onScreen(
                () -> ((Button) window.robot.lookup("#portrait").query()).getGraphic() instanceof Avatar avatar
                        && avatar.getChildrenUnmodifiable().size() == 1));
    }

    private Optional<Photo> keptPhoto() {
        return window.wiring.network().current().read(stores -> stores.photos().find(dele().id()));
    }

    private void paste(File file) {
        Node portrait = window.all("#portrait").getFirst();
        window.robot.interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file));
            Clipboard.getSystemClipboard().setContent(content);
            portrait.requestFocus();
        });
        window.press(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void aHugePhotoIsTakenAndWhatIsNoneIsRefusedInWords() throws Exception {
        File huge = folder.resolve("huge.png").toFile();
        ImageIO.write(new BufferedImage(10_000, 5_000, BufferedImage.TYPE_BYTE_GRAY), "png", huge);
        paste(huge);
        window.await(() -> window.says("Photo of Dele Adeyemi set."));
        byte[] kept = keptPhoto().orElseThrow().bytes();
        paste(Files.writeString(folder.resolve("letter.jpg"), "Dear Dele").toFile());
        window.await(() -> window.onScreen(() -> window.robot
                .lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith("Tilth can’t read this picture."))
                .tryQuery()
                .isPresent()));
        assertThat(keptPhoto().orElseThrow().bytes()).isEqualTo(kept);
    }

    @Test
    void readingALargePictureIsToldAndCanBeStopped() throws Exception {
        var read = new CountDownLatch(1);
        List<Notice> told = new CopyOnWriteArrayList<>();
        try (var tasks = new FxTaskRunner()) {
            var model = new PhotoViewModel(window.wiring.about(), tasks, told::add, _ -> {}, () -> {});
            model.set(dele().id(), "Dele", () -> {
                read.await();
                return Optional.of(new Photo("image/png", new byte[] {1}));
            });
            window.await(() -> told.size() == 1);
            assertThat(told.getFirst().text()).isEqualTo("Reading the picture…");
            told.getFirst().offer().orElseThrow().deed().run();
            read.countDown();
            window.await(() -> told.size() == 2);
        }
        assertThat(told.getLast().text()).isEqualTo("The photo stays as it was.");
        assertThat(keptPhoto()).isEmpty();
    }

    @Test
    void aDraftIsOpenAgainWhenThePageIs() throws Exception {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(() -> field().isFocused());
        window.type("Dele B");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.await(() -> window.place() instanceof Place.Today);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.await(() -> window.place() instanceof Place.Person
                && !window.all("#about-field").isEmpty());
        assertThat(window.onScreen(() -> field().getText())).isEqualTo("Dele B");
    }
}
