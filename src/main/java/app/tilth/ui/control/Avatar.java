package app.tilth.ui.control;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** A person’s photo where there is one, else their initials on a tint that stays theirs. */
public final class Avatar extends StackPane {
    private static final int TINTS = 9;
    // The mixing step of SplitMix64 (Steele, Lea & Flood 2014): neighbouring ids land on unrelated tints.
    private static final long MIX = 0xBF58476D1CE4E5B9L;

    /** States, not style classes: with another class, all within is matched against the style sheets anew. */
    private static final List<PseudoClass> TINTED = IntStream.range(0, TINTS)
            .mapToObj(tint -> PseudoClass.getPseudoClass("tint-" + tint))
            .toList();

    private final int size;
    private final Label letters = new Label();
    private final InvalidationListener renewed = _ -> picture();
    private @Nullable Portraits portraits;
    private long person;
    private PseudoClass tint = TINTED.getFirst();

    /**
     * @param size 20, 24, 28, 32, 44 or 76 pixels
     */
    public Avatar(long person, String name, int size) {
        this.size = size;
        getChildren().add(letters);
        getStyleClass().addAll("avatar", "avatar-" + size);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        show(person, name);
        sceneProperty().subscribe(this::follow);
    }

    /** Stands for someone else from now on. */
    public void show(long whom, String name) {
        person = whom;
        letters.setText(initials(name));
        setAccessibleText(name);
        PseudoClass theirs = TINTED.get(tint(whom));
        if (!theirs.equals(tint)) {
            pseudoClassStateChanged(tint, false);
            pseudoClassStateChanged(theirs, true);
            tint = theirs;
        }
        picture();
    }

    /** Whether they have a photo. */
    public boolean hasPhoto() {
        return portraits != null && portraits.has(person);
    }

    private void follow(@Nullable Scene scene) {
        if (portraits != null) {
            portraits.revisionProperty().removeListener(renewed);
        }
        portraits = Portraits.of(scene);
        if (portraits != null) {
            portraits.revisionProperty().addListener(renewed);
            picture();
        }
    }

    private void picture() {
        Portraits asked = portraits;
        if (asked == null) {
            return;
        }
        long whom = person;
        asked.photo(whom, photo -> {
            if (person == whom) {
                show(photo);
            }
        });
    }

    private void show(Optional<Image> photo) {
        if (photo.isPresent()) {
            getChildren().setAll(letters, round(photo.get()));
        } else if (getChildren().size() > 1) {
            getChildren().removeLast();
        }
    }

    /** The middle of the picture, as large a square as it has. */
    private ImageView round(Image image) {
        var view = new ImageView(image);
        double side = Math.min(image.getWidth(), image.getHeight());
        view.setViewport(new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        view.setClip(new Circle(size / 2.0, size / 2.0, size / 2.0));
        return view;
    }

    static int tint(long person) {
        var mixed = (person ^ (person >>> 30)) * MIX;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 27), TINTS);
    }

    /** The first letters of the first and the last word. */
    static String initials(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        return switch (words) {
            case List<String> none when none.isEmpty() -> "·";
            case List<String> one when one.size() == 1 -> first(one.getFirst());
            default -> first(words.getFirst()) + first(words.getLast());
        };
    }

    private static String first(String word) {
        var letters = word.codePoints()
                .dropWhile(point -> !Character.isLetterOrDigit(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(letters);
        return letters.substring(0, characters.next()).toUpperCase(Locale.ROOT);
    }
}
