package app.tilth.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Colleague;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import app.tilth.tie.Chronicle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lasted on a lane, and where its words go. */
class BarsTest {
    private static final LocalDate DAY = TimelineStage.DAY;
    private static final int TODAY = (int) DAY.toEpochDay();
    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final double WIDE = 1_000;

    private final Colleague before = new Colleague(1, "Kestrel", DAY.minusDays(300), DAY.minusDays(200));
    private final Colleague still = new Colleague(2, "Mill", DAY.minusDays(100), null);

    private LanePicture picture(TimelineFilter filter) {
        var telling = Chronicle.builder(0);
        telling.interaction(1, TODAY - 60, Chronicle.NO_TIME, 40 * MINUTES_OF_A_DAY, InteractionKind.EVENT);
        telling.participant(1);
        telling.interaction(2, TODAY - 30, Chronicle.NO_TIME, 0, InteractionKind.CALL);
        telling.participant(1);
        telling.exchange(1, TODAY - 30, 1, Passed.GAVE, 2);
        telling.interaction(3, TODAY - 10, Chronicle.NO_TIME, MINUTES_OF_A_DAY - 1, InteractionKind.EVENT);
        telling.participant(2);
        List<Figure> people = List.of(TimelineStage.figure(1), TimelineStage.figure(2));
        var book = new TimelineBook(DAY, telling.build(), people, List.of(), List.of(before, still), List.of());
        var shown = new Shown(book, new Folk(people), filter, LaneOrder.NAME, Optional.empty());
        return new LanePicture(
                shown,
                By.PEOPLE,
                new TimeScale(Stretch.of(TODAY - 364, TODAY), WIDE),
                0,
                33,
                200,
                true,
                LanePicture.Look.NOTHING);
    }

    @Test
    void whatLastedADayOrLongerAndWhereBothWereTogether() {
        LanePicture picture = picture(TimelineFilter.ALL);
        assertThat(picture.bars(0))
                .containsExactly(
                        new Bar.Together(before, TODAY - 300, TODAY - 199), new Bar.Lasted(0, TODAY - 60, TODAY - 20));
        assertThat(picture.bars(1)).containsExactly(new Bar.Together(still, TODAY - 100, TODAY + 1));
    }

    @Test
    void onlyWhatIsAskedFor() {
        LanePicture picture = picture(TimelineFilter.ALL.toggled(Passed.GAVE));
        assertThat(picture.bars(0)).hasOnlyElementsOfType(Bar.Together.class);
    }

    @Test
    void wordsKeepClearOfWhatPassed() {
        LanePicture picture = picture(TimelineFilter.ALL);
        Bar lasted = picture.bars(0).getLast();
        double mark = picture.scale().middle(TODAY - 30);
        LanePicture.Room room = picture.room(0, lasted);
        assertThat(room.from()).isCloseTo(picture.scale().x(TODAY - 60), within(10.0));
        assertThat(room.until()).isLessThan(mark);
        assertThat(room.wide()).isGreaterThan(48);
    }

    @Test
    void aBarIsFoundWhereItIs() {
        LanePicture picture = picture(TimelineFilter.ALL);
        assertThat(picture.barAt(picture.scale().middle(TODAY - 250), picture.middle(0)))
                .contains(picture.bars(0).getFirst());
        assertThat(picture.barAt(picture.scale().middle(TODAY - 150), picture.middle(0)))
                .isEmpty();
        assertThat(picture.barAt(picture.scale().middle(TODAY - 250), picture.middle(0) + 14))
                .isEmpty();
    }
}
