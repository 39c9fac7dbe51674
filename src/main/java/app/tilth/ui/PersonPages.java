package app.tilth.ui;

import app.tilth.ask.ReadyBy;
import app.tilth.ask.Verdict;
import app.tilth.model.Cadences;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.model.Warmth;
import app.tilth.store.Stores;
import app.tilth.suggest.Facts;
import app.tilth.tie.Readiness;
import app.tilth.ui.person.PersonPage;
import app.tilth.ui.person.PersonPage.DateLine;
import app.tilth.ui.person.PersonPage.LoopLine;
import app.tilth.ui.person.PersonPage.Named;
import app.tilth.ui.person.PersonPage.Occasion;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Roles;
import app.tilth.words.Spans;
import app.tilth.workspace.AskedPeople;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the page of a person together from what is stored and what is known of their tie. */
final class PersonPages {
    private static final Messages TEXTS = Messages.of("ui.person");

    /** The size of ask the page judges: what it will be is not known there. */
    private static final Exchange.Size USUAL_ASK = Exchange.Size.MEDIUM;

    private final Stores stores;
    private final Facts facts;
    private final LocalDate today;
    private final Person person;
    private final Cadences cadences;

    private PersonPages(Stores stores, Facts facts, Person person, Cadences cadences) {
        this.stores = stores;
        this.facts = facts;
        this.today = facts.today();
        this.person = person;
        this.cadences = cadences;
    }

    /** Empty where there is no such person. */
    static Optional<PersonPage> of(Workspace workspace, long id) {
        Facts facts = workspace.knowledge().facts();
        var directory = workspace.knowledge().directory();
        Cadences cadences = workspace.preferences().cadences();
        return AskedPeople.one(workspace, id)
                .flatMap(asked -> workspace.read(stores -> stores.people()
                        .find(id)
                        .map(person -> new PersonPages(stores, facts, person, cadences)
                                .page(new PersonSurroundings(facts, directory), asked))));
    }

    private PersonPage page(PersonSurroundings around, AskedPeople.One asked) {
        long id = person.id();
        int slot = facts.ties().slot(id);
        List<Interaction> interactions = stores.interactions().of(id, Integer.MAX_VALUE);
        List<Exchange> exchanges = stores.exchanges().of(id);
        List<Loop> loops = stores.loops().of(id).stream().filter(Loop::isOpen).toList();
        var tie = new PersonTie(facts, slot);
        Verdict verdict = asked.verdict(USUAL_ASK);
        return new PersonPage(
                id,
                person.name().full(),
                person.name().familiar(),
                Roles.of(person),
                person.circle(),
                slot < 0 ? Warmth.DORMANT : facts.readings().warmth(slot),
                person.archived(),
                place(),
                met(),
                through(),
                person.first(ContactPoint.Kind.EMAIL).map(ContactPoint::value).orElse(""),
                today,
                tie.picture(),
                tie.pulse(person, cadences),
                tie.account(exchanges),
                verdict,
                verdict.word() == Readiness.Word.READY || slot < 0
                        ? ""
                        : new ReadyBy(today).line(asked.readyBy(facts, USUAL_ASK)),
                new PersonMoments(person, exchanges, today, stores).of(interactions),
                around.connections(id, stores.connections().of(id)),
                around.of(person, stores.connections()),
                dates(),
                loops.stream().map(loop -> line(loop, exchanges)).toList(),
                new PersonPage.Topics(
                        person.topics(Topic.Kind.CARES_ABOUT),
                        person.topics(Topic.Kind.OFFERS),
                        person.topics(Topic.Kind.LOOKS_FOR),
                        person.tags()));
    }

    private String place() {
        return person.first(ContactPoint.Kind.ADDRESS)
                .map(ContactPoint::value)
                .map(address -> String.join(", ", address.strip().split("\\s*\\R\\s*")))
                .orElse("");
    }

    private String met() {
        Met met = person.met();
        LocalDate day = met.day();
        String when = day == null ? "" : Dates.month(day, today);
        if (met.how().isBlank()) {
            return day == null ? "" : TEXTS.get("met.when", when);
        }
        return day == null ? TEXTS.get("met.how", met.how()) : TEXTS.get("met.both", met.how(), when);
    }

    private Optional<Named> through() {
        Long through = person.met().through();
        return through == null
                ? Optional.empty()
                : stores.people()
                        .find(through)
                        .map(other -> new Named(other.id(), other.name().full()));
    }

    private List<DateLine> dates() {
        return person.dates().stream()
                .sorted(Comparator.comparing(date -> date.date().nextOnOrAfter(today)))
                .map(this::line)
                .toList();
    }

    private DateLine line(DateThatMatters date) {
        String what = date.label().isBlank() ? TEXTS.get("date." + date.kind()) : date.label();
        Integer year = date.date().year();
        int years = year == null ? 0 : date.date().nextOnOrAfter(today).getYear() - year;
        if (years > 0) {
            what = TEXTS.get(date.kind() == DateThatMatters.Kind.BIRTHDAY ? "date.turns" : "date.years", what, years);
        }
        return new DateLine(
                Dates.ofAnyYear(date.date().monthDay()),
                what,
                Occasion.valueOf(date.kind().name()));
    }

    private LoopLine line(Loop loop, List<Exchange> exchanges) {
        LocalDate due = loop.due();
        String since = due == null
                ? TEXTS.get("loop.since", Spans.ago(ChronoUnit.DAYS.between(loop.opened(), today)))
                : TEXTS.get(due.isBefore(today) ? "loop.was-due" : "loop.due", Dates.day(due, today));
        Optional<Long> ask = exchanges.stream()
                .filter(exchange -> loop.kind() == Loop.Kind.ANSWER && exchange.passed() == Exchange.Passed.ASKED)
                .map(Exchange::id)
                .filter(id -> id.equals(loop.exchange()))
                .findFirst();
        return new LoopLine(loop.id(), TEXTS.get("loop." + loop.kind(), loop.text()), since, ask);
    }
}
