package app.tilth.ui;

import app.tilth.model.InteractionKind;
import app.tilth.model.Need;
import app.tilth.model.SuggestionKind;
import app.tilth.need.NeedWords;
import app.tilth.ui.needs.Candidates;
import app.tilth.ui.needs.MetNeed;
import app.tilth.ui.needs.NeedCard;
import app.tilth.ui.needs.NeedPage;
import app.tilth.ui.needs.NeedsDesk;
import app.tilth.ui.needs.NeedsPage;
import app.tilth.ui.needs.Plan;
import app.tilth.words.Dates;
import app.tilth.workspace.BringToToday;
import app.tilth.workspace.ChangeNeed;
import app.tilth.workspace.CloseLoop;
import app.tilth.workspace.Command;
import app.tilth.workspace.ExcludeFromNeed;
import app.tilth.workspace.IncludeInNeed;
import app.tilth.workspace.Kept;
import app.tilth.workspace.KeptNeed;
import app.tilth.workspace.LogContact;
import app.tilth.workspace.MeetNeed;
import app.tilth.workspace.Needs;
import app.tilth.workspace.RemoveNeed;
import app.tilth.workspace.ReopenNeed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The needs of the open network. */
final class NetworkNeeds implements NeedsDesk {
    private final OpenNetwork network;

    NetworkNeeds(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public NeedsPage page() {
        var workspace = network.current();
        Needs needs = workspace.knowledge().needs();
        List<NeedCard> open = needs.open().stream()
                .sorted(Comparator.comparing(
                                (Needs.Outlook one) -> one.need().horizon(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingLong(one -> one.need().id()))
                .map(one -> card(one, needs))
                .toList();
        List<MetNeed> met = workspace.read(stores -> stores.needs().all()).stream()
                .filter(need -> !need.isOpen())
                .sorted(Comparator.comparing(NetworkNeeds::metOn).reversed().thenComparingLong(Need::id))
                .map(need -> new MetNeed(need.id(), need.title(), when(metOn(need), needs.today()), need.outcome()))
                .toList();
        return new NeedsPage(open, met);
    }

    private static NeedCard card(Needs.Outlook one, Needs needs) {
        return new NeedCard(
                one.need().id(),
                one.need().title(),
                needs.words().horizon(one.need()),
                NeedPages.slots(one.coverage()),
                NeedWords.headline(one.coverage()));
    }

    private static LocalDate metOn(Need need) {
        return Objects.requireNonNull(need.met());
    }

    /** The month of this year, the year of others. */
    private static String when(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? Dates.shortMonth(day) + ' ' + Dates.year(day) : Dates.year(day);
    }

    @Override
    public Optional<NeedPage> need(long need) {
        return new NeedPages(network.current()).of(need);
    }

    @Override
    public Candidates candidates(long need, String typed) {
        return find(need)
                .map(kept -> new NeedCandidates(network.current(), kept).called(typed))
                .orElse(new Candidates(List.of(), 0));
    }

    private Optional<Need> find(long need) {
        return network.current().read(stores -> stores.needs().find(need));
    }

    private <T> T run(Command<T> command) {
        return network.current().run(command);
    }

    /** Does something with a need that is still there, and answers whether it was done. */
    private boolean with(long need, Function<Need, Boolean> deed) {
        return find(need).map(deed).orElse(false);
    }

    private String called(long person) {
        return network.current()
                .knowledge()
                .directory()
                .find(person)
                .map(entry -> entry.listing().name())
                .orElse("");
    }

    @Override
    public boolean name(long need, long person, boolean named) {
        return with(need, kept -> {
            Need.Criterion them = Need.Criterion.of(person);
            List<Need.Criterion> criteria = new ArrayList<>(kept.criteria());
            criteria.remove(them);
            if (named) {
                criteria.add(them);
            }
            return run(new ChangeNeed(kept.change().criteria(criteria).build())).isKept();
        });
    }

    @Override
    public boolean takeOut(long need, long person, boolean out) {
        return with(
                need,
                kept -> out
                        ? run(new ExcludeFromNeed(need, person, called(person), kept.title()))
                        : run(new IncludeInNeed(need, person, called(person), kept.title())));
    }

    @Override
    public boolean drop(long need, Need.Criterion criterion) {
        return with(need, kept -> {
            List<Need.Criterion> criteria = new ArrayList<>(kept.criteria());
            return criteria.removeIf(criterion::equals)
                    && run(new ChangeNeed(kept.change().criteria(criteria).build()))
                            .isKept();
        });
    }

    @Override
    public boolean meet(long need, String outcome) {
        return with(
                need,
                kept -> run(new MeetNeed(need, kept.title(), network.current().today(), outcome)));
    }

    @Override
    public String reopen(long need) {
        return find(need)
                .map(kept -> run(new ReopenNeed(need, kept.title())).words())
                .orElseGet(() -> new KeptNeed(0, KeptNeed.Became.GONE).words());
    }

    @Override
    public boolean remove(long need) {
        return with(need, kept -> run(new RemoveNeed(need, kept.title())));
    }

    @Override
    public boolean done(Plan.Thing thing) {
        return switch (thing.doing()) {
            case WRITE -> log(thing, InteractionKind.MESSAGE);
            case TALK -> log(thing, InteractionKind.CALL);
            case CLOSE -> run(new CloseLoop(thing.loop(), thing.name()));
            case GIVE, ASK, MEET, LOOK -> false;
        };
    }

    private boolean log(Plan.Thing thing, InteractionKind kind) {
        LocalDate today = network.current().today();
        Kept kept = run(LogContact.reachedOut(thing.person(), thing.name(), kind, today, SuggestionKind.NEED, null));
        return !kept.equals(Kept.NOTHING);
    }

    @Override
    public int bringToToday(long need) {
        return network.current()
                .knowledge()
                .needs()
                .of(need)
                .map(one -> run(new BringToToday(
                        NeedPlans.thisMonth(one.plan(), network.current().today()),
                        one.need().title())))
                .orElse(0);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
