package app.tilth.workspace;

import app.tilth.model.Interaction;
import app.tilth.store.InteractionStore;
import app.tilth.store.Stores;
import app.tilth.transfer.DraftSink;
import app.tilth.transfer.ImportFile;
import app.tilth.transfer.InteractionDraft;
import app.tilth.transfer.Matcher;
import app.tilth.transfer.PersonDraft;
import app.tilth.transfer.PersonRef;
import app.tilth.transfer.Problem;
import app.tilth.words.Messages;
import app.tilth.workspace.PersonIntake.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a reader tells into the stores; nothing of the file but one page of people is kept in memory. */
final class DraftIntake implements DraftSink {
    private static final Messages MESSAGES = Messages.of("workspace");
    private static final int PAGE = 500;
    private static final int MOST_PROBLEMS = 1_000;
    private static final int TICK = 100;

    private record Waiting(int line, PersonDraft draft) {}

    private final InteractionStore interactions;
    private final PersonIntake people;
    private final ImportFile file;
    private final ImportListener listener;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> knownOrigins = new HashMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int interactionsAdded;
    private int interactionsKnown;
    private int entries;
    private int problemCount;

    DraftIntake(Stores stores, Matcher matcher, LocalDate today, ImportFile file, ImportListener listener) {
        this.interactions = stores.interactions();
        this.people = new PersonIntake(stores, matcher, today);
        this.file = file;
        this.listener = listener;
    }

    @Override
    public void person(int line, PersonDraft draft) {
        waiting.add(new Waiting(line, draft));
        if (waiting.size() >= PAGE) {
            settle();
        }
        tick();
    }

    private void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Outcome> settled =
                people.settle(waiting.stream().map(Waiting::draft).toList());
        for (int i = 0; i < settled.size(); i++) {
            outcomes.merge(settled.get(i), 1, Integer::sum);
            if (settled.get(i) == Outcome.AMBIGUOUS) {
                Waiting unclear = waiting.get(i);
                problem(new Problem(
                        file.name(),
                        unclear.line,
                        MESSAGES.get(
                                "import.ambiguous",
                                unclear.draft.person().name().full())));
            }
        }
        waiting.clear();
    }

    @Override
    public void interaction(int line, InteractionDraft draft) {
        settle();
        Set<String> known = knownOrigins.computeIfAbsent(draft.origin().source(), this::originsOf);
        if (known.add(draft.origin().externalId())) {
            interactions.addLater(new Interaction(
                    0,
                    draft.origin(),
                    draft.day(),
                    draft.time(),
                    null,
                    draft.kind(),
                    draft.direction(),
                    draft.summary(),
                    "",
                    participants(line, draft)));
            interactionsAdded++;
        } else {
            interactionsKnown++;
        }
        tick();
    }

    private List<Long> participants(int line, InteractionDraft draft) {
        Set<Long> taking = new LinkedHashSet<>();
        for (PersonRef ref : draft.participants()) {
            people.participant(ref)
                    .ifPresentOrElse(
                            taking::add,
                            () -> problem(
                                    new Problem(file.name(), line, MESSAGES.get("import.ambiguous", ref.name()))));
        }
        return List.copyOf(taking);
    }

    private Set<String> originsOf(String source) {
        Set<String> origins = new HashSet<>();
        interactions.forEachExternalId(source, origins::add);
        return origins;
    }

    @Override
    public void problem(Problem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public boolean isCancelled() {
        return listener.isCancelled();
    }

    private void tick() {
        if (++entries % TICK == 0) {
            listener.at(file.progress(), entries);
        }
    }

    ImportReport finish(String format) {
        settle();
        people.finish();
        interactions.flush();
        listener.at(1, entries);
        return new ImportReport(
                file.path().toString(),
                format,
                Math.toIntExact(people.added()),
                outcomes.getOrDefault(Outcome.UPDATED, 0),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0),
                interactionsAdded,
                interactionsKnown,
                people.news(),
                problems,
                problemCount);
    }
}
