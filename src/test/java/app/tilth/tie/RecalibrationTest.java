package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RecalibrationTest {
    private static final int TODAY = 2000;

    @Test
    void learnsNothingFromAFewRows() {
        PastForecasts past = new PastForecasts();
        for (int i = 0; i < Recalibration.FEWEST_ROWS - 1; i++) {
            past.add(.9, false);
        }
        assertThat(Recalibration.fit(past)).isEqualTo(Recalibration.IDENTITY);
        past.add(.9, false);
        assertThat(Recalibration.fit(past).apply(.9)).isLessThan(.2);
    }

    @Test
    void findsTheBendOfAnInventedPast() {
        Random random = new Random(3);
        Recalibration truth = new Recalibration(.6, -.8);
        PastForecasts past = new PastForecasts();
        for (int i = 0; i < 20_000; i++) {
            double risk = random.nextDouble();
            past.add(risk, random.nextDouble() < truth.apply(risk));
        }
        Recalibration found = Recalibration.fit(past);
        assertThat(found.slope()).isEqualTo(.6, within(.05));
        assertThat(found.shift()).isEqualTo(-.8, within(.05));
    }

    @Test
    void keepsTheOrderOfTiesWhereThePastTurnsItRound() {
        PastForecasts past = new PastForecasts();
        for (int i = 0; i < 1000; i++) {
            past.add(.1, i % 10 != 0);
            past.add(.9, i % 10 == 0);
        }
        Recalibration fitted = Recalibration.fit(past);
        assertThat(fitted.apply(.9)).isGreaterThan(fitted.apply(.1));
        assertThat(fitted.apply(.5)).isEqualTo(.5, within(.01));
    }

    @Test
    void refusesToTurnTheOrderRound() {
        assertThatThrownBy(() -> new Recalibration(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recalibration(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void identityChangesNothing() {
        assertThat(Recalibration.IDENTITY.apply(.123)).isEqualTo(.123);
        assertThat(new Recalibration(2, 1).apply(1)).isEqualTo(1);
    }

    @Property
    void isMonotoneAndStaysBetweenNoneAndCertain(
            @ForAll Random random,
            @ForAll @IntRange(min = 200, max = 600) int rows,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @Scale(5) @DoubleRange(min = .000_01, max = .999) double risk) {
        PastForecasts past = new PastForecasts();
        boolean turned = random.nextBoolean();
        for (int i = 0; i < rows; i++) {
            double forecast = random.nextDouble();
            past.add(forecast, random.nextDouble() < (random.nextBoolean() ? share : turned ? 1 - forecast : forecast));
        }
        Recalibration fitted = Recalibration.fit(past);
        assertThat(fitted.apply(risk)).isGreaterThan(0).isLessThan(1);
        assertThat(fitted.apply(risk + .000_9)).isGreaterThan(fitted.apply(risk));
        assertThat(Recalibration.fit(past)).isEqualTo(fitted);
    }

    @Test
    void aPastForecastIsLabelledByTheWindowAfterIt() {
        // weekly until 200 days ago, then silence
        TieIndex ties = everyDays(7, Circle.CORE, TODAY - 700, TODAY - 200);
        PastForecasts past = PastForecasts.of(ties, TODAY);
        // 91 days ago it had been silent for more than eight weeks, 728 days ago it had not begun
        assertThat(past.size()).isEqualTo(6);
        assertThat(past.lapsed(0)).isTrue();
        for (int i = 1; i < 6; i++) {
            assertThat(past.lapsed(i)).isFalse();
        }
    }

    @Test
    void aPastForecastIsMadeOnlyWhereItsWindowIsOver() {
        // a window of four months is over 182 days on, but not 91 days on
        PastForecasts past = PastForecasts.of(everyDays(30, Circle.CLOSE, TODAY - 700, TODAY), TODAY);
        assertThat(past.size()).isEqualTo(6);
        assertThat(PastForecasts.of(everyDays(20, Circle.CLOSE, TODAY - 700, TODAY), TODAY)
                        .size())
                .isEqualTo(7);
    }

    @Test
    void aPastForecastKnowsNothingOfItsOwnDayAndLater() {
        int then = TODAY - 91;
        TieIndex ties = TieIndex.builder(1, 0)
                .tie(1, Circle.CORE, 0, TieIndex.UNKNOWN_DAY)
                .contact(then - 21, Depth.CALL)
                .contact(then - 14, Depth.CALL)
                .contact(then - 7, Depth.CALL)
                .contact(then, Depth.CALL)
                .build();
        PastForecasts past = PastForecasts.of(ties, TODAY);
        double risk =
                LapseRisk.of(new int[] {then - 21, then - 14, then - 7}, 3, then, 28, LapseRisk.Weights.OWN_RHYTHM);
        assertThat(past.size()).isEqualTo(1);
        assertThat(past.logOdds(0)).isEqualTo(Odds.log(risk));
        assertThat(past.lapsed(0)).isFalse();
    }

    private static TieIndex everyDays(int gap, Circle circle, int from, int until) {
        var builder = TieIndex.builder(1, 0).tie(1, circle, 0, TieIndex.UNKNOWN_DAY);
        for (int day = from; day <= until; day += gap) {
            builder.contact(day, Depth.MESSAGE);
        }
        return builder.build();
    }

    @Test
    void readingsAreRecalibrated() {
        TieIndex ties = TieIndexTest.random(new Random(5), 50);
        Recalibration half = new Recalibration(1, -1);
        TieReadings plain = TieReadings.of(ties, 1000);
        TieReadings bent = TieReadings.of(ties, 1000, half);
        for (int slot = 0; slot < 50; slot++) {
            assertThat(bent.risk(slot)).isEqualTo(half.apply(plain.risk(slot)));
        }
    }
}
