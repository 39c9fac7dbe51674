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
    void pastHoldsOnlyWindowsThatAreOver() {
        // weekly until 200 days before today, then silence: only windows of four rhythms that ended by today are told
        int today = 2000;
        var builder = TieIndex.builder(1, 0).tie(1, Circle.CORE, 0, TieIndex.UNKNOWN_DAY);
        for (int day = today - 700; day <= today - 200; day += 7) {
            builder.contact(day, Depth.MESSAGE);
        }
        PastForecasts past = PastForecasts.of(builder.build(), today);
        // alive 273, 364, 455, 546 and 637 days ago; 182 days ago it was silent for 18, less than eight rhythms
        assertThat(past.size()).isEqualTo(6);
        assertThat(past.lapsed(0)).isTrue();
        assertThat(past.lapsed(1)).isFalse();
        assertThat(PastForecasts.of(builder.build(), today - 182 + 91 + 20).size())
                .isEqualTo(6);
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
