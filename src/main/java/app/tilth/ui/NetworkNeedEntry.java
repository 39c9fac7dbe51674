package app.tilth.ui;

import app.tilth.capture.SpokenHorizon;
import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.model.NeedBuilder;
import app.tilth.need.Scope;
import app.tilth.tie.TieReadings;
import app.tilth.ui.entry.NeedDesk;
import app.tilth.ui.entry.NeedDraft;
import app.tilth.ui.entry.Sought;
import app.tilth.ui.entry.Who;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Spans;
import app.tilth.workspace.AddNeed;
import app.tilth.workspace.ChangeNeed;
import app.tilth.workspace.Directory;
import app.tilth.workspace.KeptNeed;
import app.tilth.workspace.NeedForm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Telling needs of the open network. */
final class NetworkNeedEntry implements NeedDesk {
    private static final Messages TEXTS = Messages.of("ui.needs");
    private static final int SHOWN = 8;

    private final OpenNetwork network;

    NetworkNeedEntry(OpenNetwork network) {
        this.network = network;
    }

    private Directory directory() {
        return network.current().knowledge().directory();
    }

    private Who who(long person) {
        return new Who(
                person,
                directory().find(person).map(entry -> entry.listing().name()).orElse(""),
                "");
    }

    @Override
    public Optional<NeedDraft> kept(long need) {
        return find(need)
                .map(kept -> new NeedDraft(
                        need,
                        kept.title(),
                        kept.why(),
                        Optional.ofNullable(kept.horizon()),
                        kept.criteria().stream().map(this::sought).toList(),
                        kept.exclusions().stream().map(this::who).toList()));
    }

    private Optional<Need> find(long need) {
        return network.current().read(stores -> stores.needs().find(need));
    }

    private Sought sought(Criterion criterion) {
        Long person = criterion.person();
        return person == null
                ? new Sought(criterion.kind(), 0, criterion.text())
                : new Sought(criterion.kind(), person, who(person).name());
    }

    @Override
    public Horizon horizon(String words) {
        LocalDate today = network.current().today();
        SpokenHorizon read = SpokenHorizon.read(
                words, today, Locale.getDefault().getCountry().equals("US"));
        return new Horizon(
                read.understood(),
                read.day(),
                read.understood() ? said(read.day(), today) : TEXTS.get("horizon.nonsense"));
    }

    private static String said(Optional<LocalDate> horizon, LocalDate today) {
        if (horizon.isEmpty()) {
            return TEXTS.get("horizon.none");
        }
        LocalDate day = horizon.get();
        long ahead = ChronoUnit.DAYS.between(today, day);
        String when = Dates.withWeekday(day) + ' ' + Dates.year(day);
        return ahead < 0
                ? TEXTS.get("horizon.past", when)
                : ahead == 0 ? TEXTS.get("horizon.today", when) : TEXTS.get("horizon.ahead", when, Spans.text(ahead));
    }

    @Override
    public String written(Optional<LocalDate> horizon) {
        return horizon.map(LocalDate::toString).orElseGet(() -> TEXTS.get("horizon.none.written"));
    }

    @Override
    public List<Sought> sought(String typed) {
        return new SoughtWords(network.current()).of(typed);
    }

    private Need told(NeedDraft draft) {
        NeedBuilder need = find(draft.id()).map(Need::change).orElseGet(() -> Need.titled(draft.title()));
        return need.title(draft.title())
                .why(draft.why())
                .horizon(draft.horizon().orElse(null))
                .criteria(draft.sought().stream()
                        .map(one -> one.kind() == Criterion.Kind.PERSON
                                ? Criterion.of(one.person())
                                : Criterion.of(one.kind(), one.text()))
                        .toList())
                .exclusions(draft.out().stream().map(Who::id).toList())
                .build();
    }

    @Override
    public Matched match(List<Sought> sought, List<Who> out) {
        Need need = told(new NeedDraft(0, "", "", Optional.empty(), sought, out));
        Scope scope = network.current().knowledge().scope(need);
        TieReadings readings = network.current().knowledge().facts().readings();
        List<Who> first = scope.people().stream()
                .sorted(Comparator.comparingDouble((Long person) -> {
                            int slot = readings.ties().slot(person);
                            return slot < 0 ? 0 : -readings.strength(slot);
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(this::who)
                .toList();
        return new Matched(scope.people().size(), first);
    }

    @Override
    public Optional<String> objection(NeedDraft draft) {
        return network.current().read(stores -> NeedForm.objection(told(draft), stores));
    }

    @Override
    public String keep(NeedDraft draft) {
        Need need = told(draft);
        KeptNeed kept = network.current().run(draft.id() == 0 ? new AddNeed(need) : new ChangeNeed(need));
        return kept.isKept() ? TEXTS.get(draft.id() == 0 ? "done.added" : "done.changed", draft.title()) : kept.words();
    }
}
