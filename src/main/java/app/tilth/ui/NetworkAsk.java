package app.tilth.ui;

import app.tilth.ask.Mark;
import app.tilth.ask.TextCheck.Reading;
import app.tilth.model.ContactPoint;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.ui.ask.Ask;
import app.tilth.ui.ask.AskDesk;
import app.tilth.ui.ask.Giving;
import app.tilth.ui.ask.Judgement;
import app.tilth.ui.ask.Landing;
import app.tilth.ui.ask.Marked;
import app.tilth.ui.ask.Needed;
import app.tilth.ui.ask.Recipient;
import app.tilth.ui.ask.Warning;
import app.tilth.words.Roles;
import app.tilth.workspace.AskCheck;
import app.tilth.workspace.AskCheck.Outlook;
import app.tilth.workspace.Directory.Entry;
import app.tilth.workspace.PlanGiving;
import app.tilth.workspace.RecordAsk;
import app.tilth.workspace.UnsavedAsk;
import app.tilth.workspace.UnsavedAsk.Occasion;
import app.tilth.workspace.UnsavedAsk.Waiting;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How asks would land in the open network. */
final class NetworkAsk implements AskDesk {
    private static final int MOST_CALLED = 6;

    private final OpenNetwork network;

    NetworkAsk(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public List<Recipient> called(String typed) {
        return who(network.current().knowledge().directory().matching(typed, MOST_CALLED).stream()
                .map(Entry::id)
                .toList());
    }

    @Override
    public List<Recipient> who(Collection<Long> people) {
        List<Long> ids = List.copyOf(people);
        Map<Long, Recipient> here = network
                .current()
                .read(stores -> stores.people().find(ids))
                .stream()
                .collect(Collectors.toMap(Person::id, NetworkAsk::recipient));
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(here.get(id)).stream())
                .toList();
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name().full().strip(),
                person.name().familiar(),
                Roles.of(person),
                person.first(ContactPoint.Kind.EMAIL).map(ContactPoint::value).orElse(""));
    }

    @Override
    public List<Needed> needs() {
        return network.current().read(stores -> stores.needs().open()).stream()
                .map(need -> new Needed(need.id(), need.title()))
                .toList();
    }

    @Override
    public Judgement judge(Ask ask, Optional<Long> shown) {
        List<Recipient> people = who(ask.people());
        Optional<Recipient> reader = people.stream()
                .filter(one -> shown.filter(id -> id == one.id()).isPresent())
                .findFirst()
                .or(() -> people.stream().findFirst());
        var words = new AskWords(
                ask.each() && reader.isPresent() ? ask.textFor(reader.get()) : ask.text(),
                Ask.NAME,
                reader.map(Recipient::call).orElse(""));
        Outlook outlook = new AskCheck(network.current())
                .check(checked(ask, words.filled(), ask.each() ? own(ask, people) : Map.of()));
        Reading reading = ask.each()
                ? outlook.people().stream()
                        .filter(landing -> reader.filter(one -> one.id() == landing.person())
                                .isPresent())
                        .findFirst()
                        .map(AskCheck.Landing::reading)
                        .orElse(Reading.NOTHING)
                : outlook.text();
        return new Judgement(
                outlook.headline(),
                outlook.people().stream()
                        .map(landing -> landing(landing, people))
                        .toList(),
                outlook.notes(),
                words.typed(),
                reading.marks().stream().map(mark -> marked(mark, words)).toList(),
                reading.warning().map(said -> new Warning(said.title(), said.sentence(), people.size() > 1)),
                network.current()
                        .read(stores -> outlook.giving().stream()
                                .map(giving ->
                                        giving(giving, stores, network.current().today()))
                                .toList()),
                outlook.closing());
    }

    private static Map<Long, String> own(Ask ask, List<Recipient> people) {
        Map<Long, String> own = new HashMap<>();
        people.forEach(person -> own.put(person.id(), ask.textFor(person)));
        return own;
    }

    private static Landing landing(AskCheck.Landing landing, List<Recipient> people) {
        Recipient to = people.stream()
                .filter(one -> one.id() == landing.person())
                .findFirst()
                .orElseGet(
                        () -> new Recipient(landing.person(), landing.name(), landing.called(), "", landing.email()));
        return new Landing(to, landing.verdict().word(), landing.why(), landing.ready());
    }

    private static Marked marked(Mark mark, AskWords words) {
        return words.typed(mark.start(), mark.end());
    }

    /** What is set for today or was considered is on Today already. */
    private static Giving giving(AskCheck.Giving giving, Stores stores, LocalDate today) {
        return new Giving(
                giving.person(),
                giving.name(),
                giving.called(),
                giving.step(),
                PlanGiving.isPlanned(stores, giving.person(), giving.step(), today));
    }

    @Override
    public int give(List<Giving> givings) {
        Workspace workspace = network.current();
        return workspace.run(new PlanGiving(
                givings.stream()
                        .map(giving ->
                                new AskCheck.Giving(giving.person(), giving.name(), giving.call(), giving.step()))
                        .toList(),
                names(givings.stream().map(Giving::call)),
                workspace.today()));
    }

    @Override
    public void asked(Ask ask, List<Recipient> people) {
        network.current()
                .run(new RecordAsk(
                        people.stream().map(Recipient::id).toList(),
                        names(people.stream().map(Recipient::call)),
                        ask.kind(),
                        ask.size(),
                        "",
                        ask.need().orElse(null)));
    }

    private static String names(Stream<String> calls) {
        return calls.distinct().collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Ask> unsaved(Occasion occasion) {
        return new UnsavedAsk(network.current(), occasion)
                .read()
                .map(waiting -> new Ask(
                        waiting.ask().people(),
                        waiting.ask().kind(),
                        waiting.ask().size(),
                        Optional.ofNullable(waiting.ask().need()),
                        waiting.ask().text(),
                        waiting.each(),
                        waiting.ask().own(),
                        waiting.drafted()));
    }

    @Override
    public void keep(Occasion occasion, Optional<Ask> ask) {
        new UnsavedAsk(network.current(), occasion)
                .keep(ask.map(one -> new Waiting(checked(one, one.text(), one.own()), one.each(), one.drafted())));
    }

    private static AskCheck.Ask checked(Ask ask, String text, Map<Long, String> own) {
        return new AskCheck.Ask(ask.people(), ask.kind(), ask.size(), ask.need().orElse(null), text, own);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
