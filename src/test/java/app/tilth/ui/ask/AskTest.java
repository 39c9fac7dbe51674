package app.tilth.ui.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of an ask, to everyone and to one. */
class AskTest {
    private static final Recipient PRIYA = new Recipient(1, "Priya Raman", "Priya", "", "priya@example.org");
    private static final Recipient RAFAEL = new Recipient(2, "Rafael Duarte", "Rafael", "", "");
    private final Ask ask = Ask.NONE.with(1).with(2).saying("Hi {first name}, are you well, {first name}?");

    @Test
    void eachIsCalledByName() {
        assertThat(ask.textFor(PRIYA)).isEqualTo("Hi Priya, are you well, Priya?");
        assertThat(ask.textFor(RAFAEL)).isEqualTo("Hi Rafael, are you well, Rafael?");
    }

    @Test
    void ownWordsCountOnlyWhereEachIsWrittenToSeparately() {
        Ask own = ask.saying(1, "Priya, the grid talk:");
        assertThat(own.textFor(PRIYA)).startsWith("Hi Priya");
        Ask each = own.separately(true);
        assertThat(each.textFor(PRIYA)).isEqualTo("Priya, the grid talk:");
        assertThat(each.textFor(RAFAEL)).startsWith("Hi Rafael");
        assertThat(each.separately(false).separately(true)).isEqualTo(each);
    }

    @Test
    void whoIsAddedTwiceIsAskedOnce() {
        assertThat(ask.with(2).people()).containsExactly(1L, 2L);
    }
}
