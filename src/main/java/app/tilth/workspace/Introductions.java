package app.tilth.workspace;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.Person;
import app.tilth.store.Stores;
import app.tilth.suggest.Candidate;
import app.tilth.suggest.CommonGround;
import app.tilth.suggest.Facts;
import app.tilth.suggest.PairPortrait;
import app.tilth.suggest.PairWording;
import app.tilth.words.Brief;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the user may bring together, and what became of those they did. */
public final class Introductions {
    private static final Comparator<Introduction> LATEST_FIRST = Comparator.comparing(
                    Introduction::day, Comparator.reverseOrder())
            .thenComparing(Introduction::id, Comparator.reverseOrder());

    private static final int LONGEST_REASON = 200;

    private final Workspace workspace;

    public Introductions(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Two people who could be, are being, or were introduced.
     *
     * @param introduction not kept where they were only found
     * @param reason why they should meet: the user’s own words before what they have in common, without a stop; may be empty
     * @param ground all they have in common
     * @param why each thing that led to two who were found, a sentence each; none of those the user thought of
     */
    public record Two(
            Introduction introduction, Person a, Person b, String reason, CommonGround ground, List<String> why) {
        public Two {
            why = List.copyOf(why);
        }
    }

    /** The best of those found for the user, best first. */
    public List<Two> best(int most) {
        Facts facts = workspace.knowledge().facts();
        LocalDate today = workspace.today();
        List<Candidate> found = facts.found().stream()
                .map(pair -> pair.candidate(facts))
                .limit(most)
                .toList();
        return workspace.read(stores -> {
            Map<Long, Person> people = people(stores, found.stream().map(Candidate::people));
            return found.stream()
                    .flatMap(candidate -> found(stores, candidate, people, today).stream())
                    .toList();
        });
    }

    /** Those the user has set going and not made yet: both asked before considered, the latest first. */
    public List<Two> underWay() {
        return kept(
                EnumSet.of(Stage.CONSIDERED, Stage.BOTH_ASKED),
                Comparator.comparing(Introduction::stage).reversed().thenComparing(LATEST_FIRST),
                Integer.MAX_VALUE);
    }

    /** Those made, the latest first, with those that came to something. */
    public List<Two> made(int most) {
        return kept(EnumSet.of(Stage.MADE, Stage.CAME_TO_SOMETHING), LATEST_FIRST, most);
    }

    private List<Two> kept(Set<Stage> stages, Comparator<Introduction> order, int most) {
        LocalDate today = workspace.today();
        return workspace.read(stores -> {
            List<Introduction> all = stores.introductions().all().stream()
                    .filter(one -> stages.contains(one.stage()))
                    .sorted(order)
                    .toList();
            Map<Long, Person> people = people(stores, all.stream().map(one -> List.of(one.a(), one.b())));
            return all.stream()
                    .filter(one -> people.containsKey(one.a()) && people.containsKey(one.b()))
                    .limit(most)
                    .map(one -> kept(stores, one, people, today))
                    .toList();
        });
    }

    private static Map<Long, Person> people(Stores stores, Stream<List<Long>> of) {
        return stores.people().find(of.flatMap(List::stream).distinct().toList()).stream()
                .filter(person -> !person.archived())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Two kept(Stores stores, Introduction introduction, Map<Long, Person> people, LocalDate today) {
        Person a = Objects.requireNonNull(people.get(introduction.a()));
        Person b = Objects.requireNonNull(people.get(introduction.b()));
        PairPortrait two = Grounds.portrait(stores, a, b);
        String own = Brief.of(introduction.reason(), LONGEST_REASON);
        return new Two(
                introduction, a, b, own.isEmpty() ? PairWording.ground(two, today) : own, two.ground(), List.of());
    }

    /** Empty where one of them went while the others were read. */
    private static Optional<Two> found(Stores stores, Candidate candidate, Map<Long, Person> people, LocalDate today) {
        Introduction introduction = Objects.requireNonNull(candidate.introduction());
        Person a = people.get(introduction.a());
        Person b = people.get(introduction.b());
        if (a == null || b == null) {
            return Optional.empty();
        }
        PairPortrait two = Grounds.found(stores, a, b, candidate.rarest());
        return Optional.of(new Two(
                introduction,
                a,
                b,
                PairWording.ground(two, today),
                two.ground(),
                PairWording.render(candidate, introduction, two, today).why()));
    }
}
