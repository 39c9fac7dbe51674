package app.tilth.ui.entry;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.ui.words.LoopNews;
import app.tilth.words.Dates;
import app.tilth.workspace.Kept;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something given, received or asked.
 *
 * @param id 0 for a new one
 */
record ExchangeEntry(EntryDesk desk, Who with, long id) implements Entry {
    static final String DAY = "day";
    private static final int MOST_ORIGINS = 6;

    @Override
    public String draft() {
        return "exchange." + with.id() + "." + id;
    }

    @Override
    public Values begin() {
        return desk.exchange(id)
                .map(kept -> Passing.write(Values.NONE, "", kept).with(DAY, days().written(kept.day())))
                .orElseGet(() -> Values.NONE
                        .with(Passing.WAY, Passed.GAVE)
                        .with(Passing.KIND, Exchange.Kind.HELP)
                        .with(Passing.SIZE, Exchange.Size.SMALL)
                        .with(DAY, days().written(desk.today())));
    }

    private DayField days() {
        return new DayField(desk, false);
    }

    /** Gives a return may have grown from, as they stand beside a tick: the likeliest, and those ticked already. */
    List<Origin> origins(Values values) {
        Exchange told = told(values).grownFrom(List.of());
        List<Long> ticked = Passing.ids(values.text(Passing.GREW_FROM));
        List<Exchange> gives = desk.origins(told);
        return gives.stream()
                .filter(give -> ticked.contains(give.id()) || gives.indexOf(give) < MOST_ORIGINS)
                .map(give -> new Origin(
                        give.id(),
                        TEXTS.get(
                                give.person() == told.person() ? "grew-from.give" : "grew-from.give.to",
                                give.note().isBlank() ? TEXTS.get("exchange." + give.kind()) : give.note(),
                                Dates.month(give.day(), desk.today()),
                                Who.names(desk.who(List.of(give.person()))))))
                .toList();
    }

    /** An earlier give in words. */
    record Origin(long exchange, String words) {}

    @Override
    public Map<String, Remark> remarks(Values values) {
        Map<String, Remark> remarks = new HashMap<>();
        days().remark(values.text(DAY), List.of(with)).ifPresent(said -> remarks.put(DAY, said));
        return remarks;
    }

    @Override
    public List<Offer> offers(Values values) {
        return Along.offers(desk.follows(told(values)));
    }

    private Exchange told(Values values) {
        LocalDate day = days().read(values.text(DAY)).day().orElse(desk.today());
        return Passing.read(values, "", with.id(), day, desk.exchange(id)).orElseThrow();
    }

    @Override
    public String save(Values values) {
        Exchange told = told(values);
        Kept kept = desk.tell(told, with.name(), Along.choices(desk.follows(told), values));
        return LoopNews.with(
                told.id() == 0
                        ? TEXTS.get("noted." + told.passed(), with.name())
                        : TEXTS.get("changed.exchange", with.name()),
                kept);
    }
}
