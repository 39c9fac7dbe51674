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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something given, received or asked, of one person or the same of several.
 *
 * @param way it begins as where it is new
 * @param id 0 for a new one
 */
record ExchangeEntry(EntryDesk desk, List<Who> with, Passed way, long id) implements Entry {
    static final String DAY = "day";
    private static final int MOST_ORIGINS = 6;

    ExchangeEntry {
        with = List.copyOf(with);
    }

    @Override
    public String draft() {
        String people = with.stream().map(who -> Long.toString(who.id())).collect(Collectors.joining("-"));
        return "exchange." + people + "." + id + (way == Passed.GAVE ? "" : "." + way);
    }

    @Override
    public Values begin() {
        return desk.exchange(id)
                .map(kept -> Passing.write(Values.NONE, "", kept).with(DAY, days().written(kept.day())))
                .orElseGet(() -> Values.NONE
                        .with(Passing.WAY, way)
                        .with(Passing.KIND, Exchange.Kind.HELP)
                        .with(Passing.SIZE, Exchange.Size.SMALL)
                        .with(DAY, days().written(desk.today())));
    }

    private DayField days() {
        return new DayField(desk, false);
    }

    /**
     * Gives a return may have grown from, as they stand beside a tick: the likeliest, and those ticked already. What came back
     * from several has an origin with each of them, which is told of each alone.
     */
    List<Origin> origins(Values values) {
        if (with.size() > 1) {
            return List.of();
        }
        Exchange told = told(values).getFirst();
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
        days().remark(values.text(DAY), with).ifPresent(said -> remarks.put(DAY, said));
        return remarks;
    }

    @Override
    public List<Offer> offers(Values values) {
        return Along.offers(desk.follows(told(values)));
    }

    private List<Exchange> told(Values values) {
        LocalDate day = days().read(values.text(DAY)).day().orElse(desk.today());
        Optional<Exchange> before = desk.exchange(id);
        return with.stream()
                .map(who -> Passing.read(values, "", who.id(), day, before).orElseThrow())
                .toList();
    }

    @Override
    public String save(Values values) {
        List<Exchange> told = told(values);
        String names = Who.names(with);
        Kept kept = desk.tell(told, names, Along.choices(desk.follows(told), values));
        return LoopNews.with(
                id == 0 ? TEXTS.get("noted." + told.getFirst().passed(), names) : TEXTS.get("changed.exchange", names),
                kept);
    }
}
