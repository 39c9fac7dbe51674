package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private static final long ANA = 1;
    private static final long JOON = 2;

    @Test
    void proposesEarlierGivesOfTheSameTie() {
        Exchange first = exchange(1, ANA, Passed.GAVE, 10);
        Exchange second = exchange(2, ANA, Passed.GAVE, 50);
        Exchange sameDay = exchange(3, ANA, Passed.GAVE, 100);
        Exchange asked = exchange(4, ANA, Passed.ASKED, 5);
        Exchange toJoon = exchange(5, JOON, Passed.GAVE, 5);
        Exchange received = exchange(6, ANA, Passed.RECEIVED, 100);
        var returns = Returns.of(List.of(received, sameDay, second, first, asked, toJoon), Map.of());
        assertThat(returns).containsExactly(new Return(received, List.of(first, second), true));
        assertThat(returns.getFirst().lagDays()).isEqualTo(90);
    }

    @Test
    void proposesWhatWasGivenToTheIntroducer() {
        Exchange toAna = exchange(1, ANA, Passed.GAVE, 10);
        Exchange received = exchange(2, JOON, Passed.RECEIVED, 30);
        assertThat(Returns.of(List.of(toAna, received), Map.of(JOON, ANA)))
                .containsExactly(new Return(received, List.of(toAna), true));
        assertThat(Returns.of(List.of(toAna, received), Map.of())).isEmpty();
    }

    @Test
    void aLinkByHandStandsBeforeAnyProposal() {
        Exchange first = exchange(1, ANA, Passed.GAVE, 10);
        Exchange linked = exchange(2, JOON, Passed.GAVE, 60);
        Exchange later = exchange(3, JOON, Passed.GAVE, 300);
        Exchange received = exchange(4, ANA, Passed.RECEIVED, 100, 2, 3, 99);
        assertThat(Returns.of(List.of(first, linked, later, received), Map.of()))
                .containsExactly(new Return(received, List.of(linked), false));
    }

    @Test
    void anAskThatWasGrantedCameBackToo() {
        Exchange gave = exchange(1, ANA, Passed.GAVE, 10);
        Exchange granted = exchange(2, ANA, Passed.ASKED, 40);
        assertThat(Returns.of(List.of(gave, granted), Map.of()))
                .containsExactly(new Return(granted, List.of(gave), true));
        Exchange declined = granted.with(Exchange.Outcome.DECLINED);
        assertThat(Returns.of(List.of(gave, declined), Map.of())).isEmpty();
    }

    @Test
    void theUsualWaitIsTheMedian() {
        assertThat(Returns.usualWait(List.of())).isEmpty();
        var gave = exchange(1, ANA, Passed.GAVE, 0);
        var returns = Returns.of(
                List.of(
                        gave,
                        exchange(2, ANA, Passed.RECEIVED, 10),
                        exchange(3, ANA, Passed.RECEIVED, 40),
                        exchange(4, ANA, Passed.RECEIVED, 500)),
                Map.of());
        assertThat(Returns.usualWait(returns)).hasValue(40);
        assertThat(Returns.usualWait(returns.subList(0, 2))).hasValue(25);
    }

    private static Exchange exchange(long id, long person, Passed passed, int day, long... grewFrom) {
        return new Exchange(
                id,
                "x" + id,
                person,
                passed,
                Exchange.Kind.HELP,
                Exchange.Size.SMALL,
                LocalDate.ofEpochDay(day),
                passed == Passed.ASKED ? Exchange.Outcome.GRANTED : null,
                "",
                null,
                Arrays.stream(grewFrom).boxed().toList());
    }
}
