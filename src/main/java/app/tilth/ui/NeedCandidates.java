package app.tilth.ui;

import app.tilth.model.Need;
import app.tilth.need.Helper;
import app.tilth.need.NeedWords;
import app.tilth.need.Scope;
import app.tilth.tie.TieReadings;
import app.tilth.ui.needs.Candidate;
import app.tilth.ui.needs.Candidate.Fit;
import app.tilth.ui.needs.Candidates;
import app.tilth.ui.needs.Cover;
import app.tilth.words.Messages;
import app.tilth.words.Spans;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Directory.Typed;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everyone who might help with a need, and how they stand. */
final class NeedCandidates {
    private static final Messages TEXTS = Messages.of("ui.needs");
    private static final int OTHERS = 6;
    /** Nobody reads further; whoever comes later is found by name. */
    private static final int MOST = 400;

    private final Directory directory;
    private final TieReadings readings;
    private final NeedWords words;
    private final Need need;
    private final Scope scope;
    /** The best of those who match, in the order they are shown. */
    private final Map<Long, Helper> best = new HashMap<>();

    private final List<Long> order = new ArrayList<>();

    NeedCandidates(Workspace workspace, Need need) {
        var knowledge = workspace.knowledge();
        directory = knowledge.directory();
        readings = knowledge.facts().readings();
        Needs needs = knowledge.needs();
        words = needs.words();
        this.need = need;
        scope = knowledge.scope(need);
        needs.of(need.id())
                .ifPresent(one -> one.coverage().helpers().forEach(helper -> {
                    best.put(helper.person(), helper);
                    order.add(helper.person());
                }));
    }

    private record Ranked(Directory.Entry entry, double strength) {}

    /** All of them, or those called as typed and then a few others who are; of very many who match the nearest. */
    Candidates called(String typed) {
        Typed wanted = Typed.of(typed);
        Set<Long> fitting = scope.people();
        List<Ranked> rest = fitting.stream()
                .filter(person -> !best.containsKey(person))
                .flatMap(person -> directory.find(person).stream())
                .filter(entry -> wanted.in(entry))
                .map(entry -> new Ranked(entry, strength(entry.id())))
                .sorted(Comparator.comparingDouble(Ranked::strength)
                        .reversed()
                        .thenComparingLong(ranked -> ranked.entry().id()))
                .toList();
        List<Candidate> found = new ArrayList<>();
        order.stream()
                .flatMap(person -> directory.find(person).stream())
                .filter(entry -> wanted.in(entry))
                .forEach(entry -> found.add(match(entry)));
        int in = found.size() + rest.size();
        rest.stream().limit(MOST).forEach(ranked -> found.add(match(ranked.entry())));
        need.exclusions().stream()
                .flatMap(person -> directory.find(person).stream())
                .filter(entry -> wanted.in(entry))
                .forEach(entry -> found.add(other(entry, Fit.OUT)));
        directory.matching(typed, OTHERS).stream()
                .filter(entry ->
                        !fitting.contains(entry.id()) && !need.exclusions().contains(entry.id()))
                .forEach(entry -> found.add(other(entry, Fit.OTHER)));
        return new Candidates(found, in);
    }

    private double strength(long person) {
        int slot = readings.ties().slot(person);
        return slot < 0 ? 0 : readings.strength(slot);
    }

    private Candidate match(Directory.Entry entry) {
        Optional<Helper> helper = Optional.ofNullable(best.get(entry.id()));
        List<Need.Criterion> by = scope.by(entry.id());
        boolean named = by.contains(Need.Criterion.of(entry.id()));
        return new Candidate(
                entry.id(),
                entry.listing().name(),
                entry.role(),
                by.stream()
                        .map(criterion -> criterion.person() == null ? criterion.text() : TEXTS.get("by.name"))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                helper.map(one -> cover(one.reached())),
                helper.map(words::ground).orElseGet(() -> state(entry.id())),
                named ? Fit.NAMED : Fit.MATCH);
    }

    private Candidate other(Directory.Entry entry, Fit fit) {
        return new Candidate(
                entry.id(),
                entry.listing().name(),
                entry.role(),
                fit == Fit.OUT ? TEXTS.get("by.out") : "",
                Optional.empty(),
                state(entry.id()),
                fit);
    }

    private static Cover cover(Helper.Reached reached) {
        return switch (reached) {
            case WARM -> Cover.WARM;
            case TEND -> Cover.TEND;
            case THROUGH -> Cover.THROUGH;
        };
    }

    private String state(long person) {
        int slot = readings.ties().slot(person);
        return slot < 0 || readings.contactDays(slot) == 0
                ? TEXTS.get("state.never")
                : TEXTS.get("state", Spans.ago(Math.max(0, readings.silentDays(slot))));
    }
}
