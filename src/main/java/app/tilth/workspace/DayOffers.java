package app.tilth.workspace;

import app.tilth.model.Choice;
import app.tilth.model.Introduction;
import app.tilth.store.Stores;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Today.Offers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The suggestions of the day in words: as what is known tells, or, before it has been read for the first time, as they were
 * kept for this day when Tilth ran last. What is worked out is kept.
 */
final class DayOffers {
    private final Workspace workspace;

    DayOffers(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param howMany places of the day */
    Offers of(int howMany) {
        LocalDate today = workspace.today();
        List<Choice> kept = choices(today);
        return workspace.knowledge().isRead() || !serve(kept, howMany) ? workedOut(howMany) : kept(kept, today);
    }

    /** Whether they can be told before what is known has been read. */
    boolean areAtHand(int howMany) {
        return workspace.knowledge().isRead() || serve(choices(workspace.today()), howMany);
    }

    private List<Choice> choices(LocalDate day) {
        return workspace.read(stores -> stores.choices().of(day));
    }

    private static boolean serve(List<Choice> kept, int howMany) {
        return !kept.isEmpty() && kept.size() <= howMany;
    }

    private Offers kept(List<Choice> kept, LocalDate today) {
        return workspace.read(stores -> {
            List<KeptChoice> choices = kept.stream()
                    .flatMap(choice -> KeptChoice.of(choice, today, stores).stream())
                    .toList();
            return offers(stores, choices, today);
        });
    }

    private Offers workedOut(int howMany) {
        DayList list = new DayList(workspace, workspace.preferences().kinds());
        List<KeptChoice> open = list.open(howMany);
        List<Choice> choices = open.stream().map(KeptChoice::choice).toList();
        if (!choices.equals(workspace.read(stores -> stores.choices().of(list.day())))) {
            workspace.keep(stores -> stores.choices().replace(list.day(), stillHere(stores, choices)));
        }
        return workspace.read(stores -> offers(stores, open, list.day()));
    }

    /** Without those who went while the day was worked out. */
    private static List<Choice> stillHere(Stores stores, List<Choice> choices) {
        Set<Long> people = stores.people()
                .names(choices.stream().map(Choice::person).toList())
                .keySet();
        Set<Long> introductions =
                stores.introductions().open().stream().map(Introduction::id).collect(Collectors.toSet());
        return choices.stream()
                .filter(choice -> people.contains(choice.person())
                        && (choice.introduction() == null || introductions.contains(choice.introduction())))
                .toList();
    }

    private static Offers offers(Stores stores, List<KeptChoice> open, LocalDate today) {
        ShownToday shown = ShownToday.read(stores, today);
        List<Offer> offers = new Offering(stores, today).of(open);
        int shownBefore = Math.toIntExact(offers.stream()
                .filter(offer -> offer.people().stream().anyMatch(shown::has))
                .count());
        return new Offers(today, offers, shown.places() - shownBefore, Minutes.spent(stores, today));
    }
}
