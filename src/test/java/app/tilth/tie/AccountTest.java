package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tilth.model.Circle;
import app.tilth.model.Exchange.Kind;
import app.tilth.model.Exchange.Outcome;
import app.tilth.model.Exchange.Passed;
import app.tilth.model.Exchange.Size;
import org.junit.jupiter.api.Test;

class AccountTest {
    @Test
    void whatWasGivenHalvesInTwoYears() {
        assertThat(at(0, mark(0, Passed.GAVE, Size.LARGE)).given()).isEqualTo(8);
        assertThat(at(730, mark(0, Passed.GAVE, Size.LARGE)).given()).isEqualTo(4, within(1e-9));
        assertThat(at(1460, mark(0, Passed.GAVE, Size.LARGE)).given()).isEqualTo(2, within(1e-9));
    }

    @Test
    void whatWasReceivedOrAskedHalvesInOneYear() {
        assertThat(at(365, mark(0, Passed.RECEIVED, Size.MEDIUM)).drawn()).isEqualTo(1.5, within(1e-9));
        assertThat(at(730, mark(0, Passed.ASKED, Size.MEDIUM)).drawn()).isEqualTo(.75, within(1e-9));
    }

    @Test
    void balancesAndCounts() {
        Account account = at(
                0,
                mark(0, Passed.GAVE, Size.MEDIUM),
                mark(0, Passed.GAVE, Size.SMALL),
                mark(0, Passed.RECEIVED, Size.SMALL),
                mark(0, Passed.ASKED, Size.SMALL));
        assertThat(account).isEqualTo(new Account(2, 1, 1, 4, 2));
        assertThat(account.balance()).isEqualTo(Math.log(5 / 3.0));
        assertThat(Account.EMPTY.balance()).isZero();
    }

    @Test
    void leavesOutWhatComesAfterToday() {
        assertThat(at(9, mark(10, Passed.GAVE, Size.LARGE))).isEqualTo(Account.EMPTY);
    }

    private static ExchangeMark mark(int day, Passed passed, Size size) {
        return new ExchangeMark(day, passed, Kind.HELP, size, passed == Passed.ASKED ? Outcome.GRANTED : null);
    }

    private static Account at(int today, ExchangeMark... marks) {
        var builder = TieIndex.builder(1, 0).tie(1, Circle.CLOSE, 0, TieIndex.UNKNOWN_DAY);
        for (ExchangeMark mark : marks) {
            builder.exchange(mark);
        }
        return Account.of(builder.build(), 0, today);
    }
}
