package app.tilth.ui;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Introduction;
import app.tilth.ui.today.ComingDate;
import app.tilth.ui.today.CoolingTie;
import app.tilth.ui.today.Investment;
import app.tilth.ui.today.PairCard;
import app.tilth.ui.today.PersonCard;
import app.tilth.ui.today.TodayCard;
import app.tilth.ui.today.TodayDesk;
import app.tilth.ui.today.TodayPage;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import app.tilth.words.Roles;
import app.tilth.words.Spans;
import app.tilth.workspace.Answer;
import app.tilth.workspace.BringTogether;
import app.tilth.workspace.Kept;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.MoveIntroduction;
import app.tilth.workspace.Today;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Today as the open network has it. */
final class NetworkToday implements TodayDesk {
    private static final int COOLING_SHOWN = 4;
    private static final int COMING_SHOWN = 6;

    private final OpenNetwork network;
    private final BooleanSupplier inSight;

    /**
     * @param inSight whether what is read is shown on the screen, and not only made ready beside it
     */
    NetworkToday(OpenNetwork network, BooleanSupplier inSight) {
        this.network = network;
        this.inSight = inSight;
    }

    @Override
    public TodayPage page() {
        Workspace workspace = network.current();
        Today today = new Today(workspace);
        int howMany = workspace.preferences().howMany();
        return page(today, howMany, inSight.getAsBoolean() ? today.offers(howMany) : today.glance(howMany));
    }

    @Override
    public Optional<TodayPage> kept() {
        Workspace workspace = network.current();
        Today today = new Today(workspace);
        int howMany = workspace.preferences().howMany();
        return today.isAtHand(howMany) ? Optional.of(page(today, howMany, today.glance(howMany))) : Optional.empty();
    }

    private static TodayPage page(Today today, int howMany, Today.Offers offers) {
        Today.CoolingTies cooling = today.cooling(COOLING_SHOWN);
        Map<Exchange.Passed, Long> month = today.month();
        return new TodayPage(
                offers.day(),
                today.changedAhead()
                        .map(ahead -> Texts.get("today.clock", Dates.day(ahead, offers.day())))
                        .orElse(""),
                offers.open().stream().map(NetworkToday::card).toList(),
                howMany,
                offers.answered(),
                offers.minutes(),
                today.coming().stream()
                        .limit(COMING_SHOWN)
                        .map(NetworkToday::coming)
                        .toList(),
                new Investment(
                        count(month, Exchange.Passed.GAVE),
                        count(month, Exchange.Passed.RECEIVED),
                        count(month, Exchange.Passed.ASKED)),
                cooling.first().stream().map(NetworkToday::cooling).toList(),
                cooling.count(),
                today.lastDone().map(NetworkToday::said).orElse(""));
    }

    private static int count(Map<Exchange.Passed, Long> month, Exchange.Passed passed) {
        return Math.toIntExact(month.getOrDefault(passed, 0L));
    }

    private static TodayCard card(Today.Offer offer) {
        return switch (offer) {
            case Today.Offer.OfPerson person -> card(person);
            case Today.Offer.OfTwo two -> PairCards.of(two);
        };
    }

    private static PersonCard card(Today.Offer.OfPerson offer) {
        return new PersonCard(
                offer.suggestion().kind(),
                offer.person().id(),
                offer.suggestion().name(),
                Roles.of(offer.person()),
                offer.person().circle(),
                offer.warmth(),
                offer.suggestion().sentence(),
                offer.suggestion().prompt(),
                offer.suggestion().why(),
                Optional.ofNullable(offer.suggestion().loop()),
                offer.person()
                        .first(ContactPoint.Kind.EMAIL)
                        .map(ContactPoint::value)
                        .orElse(""));
    }

    private static String said(Today.LastDone done) {
        return switch (done) {
            case Today.LastDone.Reached(String name, var how) ->
                Texts.get("today.last-done" + how.map(kind -> "." + kind).orElse(""), name);
            case Today.LastDone.Brought(String a, String b, var stage) -> Texts.get("today.last-done." + stage, a, b);
        };
    }

    private static ComingDate coming(Today.Coming coming) {
        return switch (coming) {
            case Today.Coming.OfDate(LocalDate day, long person, String name, DateThatMatters date) ->
                new ComingDate(
                        person,
                        day,
                        name,
                        date.label().isEmpty() ? Texts.get("coming", date.kind()) : date.label(),
                        ComingDate.Occasion.valueOf(date.kind().name()));
            case Today.Coming.OfLoop(LocalDate day, long person, String name, var loop) ->
                new ComingDate(
                        person, day, name, Texts.get("coming." + loop.kind(), loop.text()), ComingDate.Occasion.LOOP);
        };
    }

    private static CoolingTie cooling(Today.Cooling tie) {
        return new CoolingTie(tie.person(), tie.name(), Spans.beside(tie.silentDays(), Math.round(tie.rhythmDays())));
    }

    @Override
    public Kept reachedOut(PersonCard card, InteractionKind kind) {
        Workspace workspace = network.current();
        return workspace.run(LogContact.reachedOut(
                card.person(),
                card.name(),
                kind,
                workspace.today(),
                card.kind(),
                card.loop().orElse(null)));
    }

    @Override
    public boolean askedBoth(PairCard card) {
        return move(card, Introduction.Stage.BOTH_ASKED);
    }

    @Override
    public boolean introduced(PairCard card) {
        return move(card, Introduction.Stage.MADE);
    }

    private boolean move(PairCard card, Introduction.Stage stage) {
        return moved(network, card, stage);
    }

    static boolean moved(OpenNetwork network, PairCard card, Introduction.Stage stage) {
        return network.current()
                .run(
                        card.introduction() == 0
                                ? new BringTogether(card.a().id(), card.b().id(), card.name(), stage)
                                : new MoveIntroduction(card.introduction(), card.name(), stage));
    }

    @Override
    public boolean snooze(TodayCard card, LocalDate until) {
        return switch (card) {
            case PersonCard one -> network.current().run(Answer.snooze(one.person(), one.name(), one.kind(), until));
            case PairCard two ->
                network.current()
                        .run(Answer.snooze(List.of(two.a().id(), two.b().id()), two.name(), until));
        };
    }

    @Override
    public boolean notThisOne(TodayCard card) {
        return switch (card) {
            case PersonCard one -> network.current().run(Answer.notThisOne(one.person(), one.name(), one.kind()));
            case PairCard two -> move(two, Introduction.Stage.DROPPED);
        };
    }

    @Override
    public Optional<String> undoName() {
        return network.current().undoNames().undo();
    }

    @Override
    public void undo() {
        network.current().undo();
    }

    @Override
    public Optional<String> redoName() {
        return network.current().undoNames().redo();
    }

    @Override
    public void redo() {
        network.current().redo();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
