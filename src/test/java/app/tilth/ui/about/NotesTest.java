package app.tilth.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class NotesTest {
    @Property(tries = 200)
    void piecesTogetherAreTheText(@ForAll @NotEmpty String words, @ForAll @IntRange(min = 1, max = 400) int times) {
        String text = (words + "🌱").repeat(times);
        int pieces = Notes.pieces(text);
        var together = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            String piece = Notes.piece(text, i);
            assertThat(piece).hasSizeLessThanOrEqualTo(Notes.PIECE).isNotEmpty();
            together.append(piece);
        }
        assertThat(together.toString()).isEqualTo(text);
    }

    @Property(tries = 200)
    void noCharacterIsCutInTwo(@ForAll @IntRange(min = 0, max = 3) int before) {
        String text = "a".repeat(before) + "🌱".repeat(Notes.PIECE);
        for (int i = 0; i < Notes.pieces(text); i++) {
            String piece = Notes.piece(text, i);
            assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
        }
        assertThat(Character.isHighSurrogate(NotesText.beginning(text)
                        .charAt(NotesText.beginning(text).length() - 1)))
                .isFalse();
    }
}
