package app.tilth.ui.entry;

import app.tilth.model.Exchange;
import app.tilth.model.Exchange.Passed;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Gives a return may have grown from, as they stand beside a tick: those of before its day, the latest first. */
    List<Origin> origins(Values values) {
        LocalDate day = days().read(values.text(DAY)).day().orElse(desk.today());
        List<Long> ticked = Passing.ids(values.text(Passing.GREW_FROM));
        List<Exchange> gives = desk.gives(with.id()).stream()
                .filter(give -> give.id() != id && (!give.day().isAfter(day) || ticked.contains(give.id())))
                .toList();
        return gives.stream()
                .filter(give -> ticked.contains(give.id()) || gives.indexOf(give) < MOST_ORIGINS)
                .map(give -> new Origin(
                        give.id(),
                        TEXTS.get(
                                "grew-from.give",
                                give.note().isBlank() ? TEXTS.get("exchange." + give.kind()) : give.note(),
                                Dates.month(give.day(), desk.today()))))
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
    public String save(Values values) {
        Optional<Exchange> before = desk.exchange(id);
        LocalDate day = days().read(values.text(DAY)).day().orElse(desk.today());
        Exchange told = Passing.read(values, "", with.id(), day, before).orElseThrow();
        desk.tell(told, with.name());
        return before.isEmpty()
                ? TEXTS.get("noted." + told.passed(), with.name())
                : TEXTS.get("changed.exchange", with.name());
    }
}
