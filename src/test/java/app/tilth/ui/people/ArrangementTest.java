package app.tilth.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Warmth;
import app.tilth.store.ListingStore.Listing;
import app.tilth.workspace.Directory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Arrangement arrangement = new Arrangement();

    @Test
    void whoIsReadOnceMoreIsNotKeptBesideWhoIsShown() {
        PersonLine shown = take("Ada");

        assertThat(take("Ada")).isSameAs(shown);
        assertThat(arrangement.lines().getFirst()).isSameAs(shown);
    }

    @Test
    void whoChangedIsShownAsTheyAreNow() {
        take("Ada");

        assertThat(take("Ada Lind").name()).isEqualTo("Ada Lind");
    }

    @Test
    void whoIsSeenThroughTheSameLensesSharesOneSet() {
        PersonLine one = line("Ada");
        PersonLine other = line("Bo");

        assertThat(one.lenses()).containsExactly(Lens.EVERYONE, Lens.LOOPS_OPEN).isSameAs(other.lenses());
    }

    private PersonLine take(String name) {
        arrangement.take(new PeopleBook(DAY, List.of(line(name)), List.of()));
        return arrangement
                .of(PeopleFilter.EVERYONE, PeopleOrder.STRENGTH)
                .shown()
                .getFirst();
    }

    private static PersonLine line(String name) {
        return new PersonLine(
                new Directory.Entry(
                        new Listing(1, name, "", Circle.CLOSE, "", "", "", List.of(), false),
                        "",
                        ' ' + name,
                        name.length() + 1,
                        0),
                Warmth.STEADY,
                3,
                Depth.NONE,
                0,
                .5,
                PersonLine.Amounts.NONE,
                EnumSet.of(Lens.EVERYONE, Lens.LOOPS_OPEN));
    }
}
