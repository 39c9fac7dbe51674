package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.DailyFive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day's suggestions as what is known tells: those shown first on this day and still open, and those for the places left.
 * What is answered goes and nothing takes its place; only what the user sets for today, and an introduction they set going
 * during the day, comes on top, for they asked for it.
 */
final class DayList {
    private static final int MOST_INTRODUCTIONS = 2;

    private final Workspace workspace;
    private final DailyFive five;
    private final LocalDate today;
    private final ShownToday shown;
    private final Set<SuggestionKind> wanted;

    DayList(Workspace workspace, Set<SuggestionKind> wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
        five = workspace.knowledge().five();
        today = five.facts().today();
        shown = workspace.read(stores -> ShownToday.read(stores, today));
    }

    LocalDate day() {
        return today;
    }

    /**
     * Those still open, best first.
     *
     * @param howMany places of the day
     */
    List<KeptChoice> open(int howMany) {
        List<Candidate> chosen = Stream.of(again(), introductionsAgain().stream(), fresh(howMany).stream())
                .flatMap(candidates -> candidates)
                .toList();
        Set<Long> people = chosen.stream()
                .flatMap(candidate -> candidate.people().stream())
                .collect(Collectors.toSet());
        List<Candidate> open = Stream.concat(
                        chosen.stream(), planned().filter(candidate -> !people.contains(candidate.person())))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingLong(Candidate::person))
                .toList();
        return workspace.read(stores -> open.stream()
                .map(candidate -> GroupName.named(candidate, five.groupOf(candidate), stores))
                .map(candidate -> new KeptChoice(
                        candidate,
                        five.facts().readings().warmth(five.facts().ties().slot(candidate.person()))))
                .toList());
    }

    private List<Candidate> fresh(int howMany) {
        List<Candidate> fresh = new ArrayList<>(five.choose(howMany, wanted, shown.kinds()));
        Set<Long> people = new HashSet<>(shown.people());
        fresh.forEach(candidate -> people.addAll(candidate.people()));
        long introductions = shown.introductions()
                + fresh.stream()
                        .filter(candidate -> candidate.introduction() != null)
                        .count();
        introductions()
                .filter(candidate -> isSetGoingToday(candidate.introduction()))
                .filter(candidate -> candidate.people().stream().noneMatch(people::contains))
                .limit(Math.max(0, MOST_INTRODUCTIONS - introductions))
                .filter(candidate -> people.addAll(candidate.people()))
                .forEach(fresh::add);
        return fresh;
    }

    /** What the user has set for today. */
    private Stream<Candidate> planned() {
        return wanted.contains(SuggestionKind.LOOP) ? five.planned().stream() : Stream.empty();
    }

    private Stream<Candidate> introductions() {
        return wanted.contains(SuggestionKind.INTRODUCTION) ? five.introductions().stream() : Stream.empty();
    }

    private Stream<Candidate> found() {
        return wanted.contains(SuggestionKind.INTRODUCTION) ? five.found().stream() : Stream.empty();
    }

    private boolean isSetGoingToday(@Nullable Introduction introduction) {
        return introduction != null
                && introduction.stage() == Introduction.Stage.CONSIDERED
                && introduction.day().equals(today);
    }

    private Stream<Candidate> again() {
        return shown.kinds().entrySet().stream()
                .filter(entry -> entry.getValue() != SuggestionKind.INTRODUCTION && wanted.contains(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> five.again(entry.getKey(), entry.getValue()).stream());
    }

    /** Which introductions were shown: both people were, in an introduction that neither has answered today. */
    private List<Candidate> introductionsAgain() {
        Set<Long> people = new HashSet<>(shown.introduced());
        if (people.isEmpty()) {
            return List.of();
        }
        workspace.read(stores -> stores.suggestions().since(today)).stream()
                .filter(state -> state.kind() == SuggestionKind.INTRODUCTION && state.what() != What.SHOWN)
                .map(SuggestionState::person)
                .forEach(people::remove);
        return Stream.concat(introductions(), found())
                .filter(candidate -> people.containsAll(candidate.people()))
                .filter(candidate -> people.removeAll(candidate.people()))
                .toList();
    }
}
