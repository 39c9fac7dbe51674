package app.tilth.workspace;

import app.tilth.model.Interaction;
import app.tilth.model.Introduction;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.model.Warmth;
import app.tilth.store.Stores;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.DailyFive;
import app.tilth.suggest.Facts;
import app.tilth.suggest.PairWording;
import app.tilth.suggest.Portrait;
import app.tilth.suggest.Wording;
import app.tilth.workspace.Today.Offer;
import app.tilth.workspace.Today.Offers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day's suggestions: those shown first on this day and still open. What is answered goes and nothing takes its place; only
 * an introduction that the user sets going during the day comes on top, for they asked for it.
 */
final class DayList {
    /** How many of a person's interactions are looked through for the last that was a contact. */
    private static final int LOOKED_THROUGH = 50;

    private static final int MOST_INTRODUCTIONS = 2;

    private final Workspace workspace;
    private final DailyFive five;
    private final LocalDate today;
    /** By person; the two of an introduction each have one. */
    private final Map<Long, SuggestionKind> shown;

    DayList(Workspace workspace) {
        this.workspace = workspace;
        five = workspace.knowledge().five();
        today = five.facts().today();
        shown = workspace.read(stores -> stores.suggestions().shown(today)).stream()
                .collect(Collectors.toMap(SuggestionState::person, SuggestionState::kind));
    }

    Offers offers(int howMany) {
        List<Candidate> fresh = fresh(howMany);
        if (!fresh.isEmpty()) {
            workspace.keep(stores -> fresh.forEach(candidate -> candidate
                    .people()
                    .forEach(person -> stores.suggestions()
                            .add(new SuggestionState(person, candidate.kind(), What.SHOWN, today, null)))));
        }
        List<Candidate> open = Stream.of(again(), introductionsAgain().stream(), fresh.stream())
                .flatMap(candidates -> candidates)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::person))
                .toList();
        List<Offer> offers = worded(open);
        return new Offers(today, offers, places() + fresh.size() - offers.size());
    }

    /** How many places of the day are taken by what was shown already. */
    private int places() {
        return shown.size() - shownInIntroductions() + introductionsShown();
    }

    private int shownInIntroductions() {
        return Math.toIntExact(shown.values().stream()
                .filter(kind -> kind == SuggestionKind.INTRODUCTION)
                .count());
    }

    private int introductionsShown() {
        return (shownInIntroductions() + 1) / 2;
    }

    private List<Candidate> fresh(int howMany) {
        List<Candidate> fresh = five.choose(howMany).stream()
                .filter(candidate -> candidate.people().stream().noneMatch(shown::containsKey))
                .limit(Math.max(0, howMany - places()))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Long> people = new HashSet<>(shown.keySet());
        fresh.forEach(candidate -> people.addAll(candidate.people()));
        long introductions = introductionsShown()
                + fresh.stream()
                        .filter(candidate -> candidate.introduction() != null)
                        .count();
        five.introductions().stream()
                .filter(candidate -> isSetGoingToday(candidate.introduction()))
                .filter(candidate -> candidate.people().stream().noneMatch(people::contains))
                .limit(Math.max(0, MOST_INTRODUCTIONS - introductions))
                .filter(candidate -> people.addAll(candidate.people()))
                .forEach(fresh::add);
        return fresh;
    }

    private boolean isSetGoingToday(@Nullable Introduction introduction) {
        return introduction != null
                && introduction.stage() == Introduction.Stage.CONSIDERED
                && introduction.day().equals(today);
    }

    private Stream<Candidate> again() {
        return shown.entrySet().stream()
                .filter(entry -> entry.getValue() != SuggestionKind.INTRODUCTION)
                .flatMap(entry -> five.again(entry.getKey(), entry.getValue()).stream());
    }

    /** Which introductions were shown: both people were, in an introduction that neither has answered today. */
    private List<Candidate> introductionsAgain() {
        Set<Long> people = new HashSet<>();
        shown.forEach((person, kind) -> {
            if (kind == SuggestionKind.INTRODUCTION) {
                people.add(person);
            }
        });
        if (people.isEmpty()) {
            return List.of();
        }
        workspace.read(stores -> stores.suggestions().since(today)).stream()
                .filter(state -> state.kind() == SuggestionKind.INTRODUCTION && state.what() != What.SHOWN)
                .forEach(answered -> people.remove(answered.person()));
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : five.introductions()) {
            if (people.containsAll(candidate.people())) {
                candidate.people().forEach(people::remove);
                open.add(candidate);
            }
        }
        return open;
    }

    private List<Offer> worded(List<Candidate> candidates) {
        return workspace.read(stores -> candidates.stream()
                .flatMap(candidate -> offer(stores, candidate).stream())
                .toList());
    }

    private Optional<Offer> offer(Stores stores, Candidate candidate) {
        Introduction introduction = candidate.introduction();
        return introduction == null
                ? stores.people().find(candidate.person()).map(person -> offer(stores, candidate, person))
                : stores.people()
                        .find(introduction.a())
                        .flatMap(a -> stores.people()
                                .find(introduction.b())
                                .map(b -> offer(stores, candidate, introduction, a, b)));
    }

    private Offer offer(Stores stores, Candidate candidate, Person person) {
        Facts facts = five.facts();
        Warmth warmth = facts.readings().warmth(facts.ties().slot(person.id()));
        Portrait portrait = new Portrait(
                person,
                warmth,
                lastContact(stores, person.id()),
                stores.loops().of(person.id()).stream().filter(Loop::isOpen).toList(),
                stores.exchanges().of(person.id()),
                stores.news().of(person.id()));
        return new Offer.OfPerson(Wording.render(candidate, portrait, today), person, warmth);
    }

    private Offer offer(Stores stores, Candidate candidate, Introduction introduction, Person a, Person b) {
        var two = Grounds.portrait(stores, a, b);
        return new Offer.OfTwo(
                PairWording.render(candidate, introduction, two, today),
                introduction,
                a,
                b,
                PairWording.ground(two, today));
    }

    private @Nullable Interaction lastContact(Stores stores, long person) {
        return stores.interactions().of(person, LOOKED_THROUGH).stream()
                .filter(i -> i.isContact() && !i.day().isAfter(today))
                .findFirst()
                .orElse(null);
    }
}
