package app.tilth.workspace;

import app.tilth.capture.Draft;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.model.Exchange;
import app.tilth.model.Introduction;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.store.Stores;
import app.tilth.suggest.PairPortrait;
import app.tilth.suggest.PairWording;
import app.tilth.tie.TieReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may grow from a contact about to be logged, all of it known to be so: what follows by itself, and beside it as much as
 * makes three things.
 */
public final class Growths {
    private static final int MOST = 3;
    private static final int MOST_PEOPLE = 6;

    private final Workspace workspace;
    private final Names names;

    public Growths(Workspace workspace, Names names) {
        this.workspace = workspace;
        this.names = names;
    }

    public List<Growth> of(Draft draft) {
        if (draft.need().isPresent()) {
            return List.of();
        }
        List<Named> known = draft.people().stream()
                .map(Mention::chosen)
                .flatMap(Optional::stream)
                .limit(MOST_PEOPLE)
                .toList();
        List<Growth> byItself = new ArrayList<>();
        List<Growth> others = new ArrayList<>();
        workspace.read(stores -> {
            var told = DraftContact.foreseen(draft, workspace.today());
            new LoopGrowths(stores, workspace.today())
                    .of(told)
                    .forEach(growth -> (growth.byItself() ? byItself : others).add(growth));
            // One thing to ask about is enough: the others can be closed on the person’s page.
            others.subList(Math.min(1, others.size()), others.size()).clear();
            others.addAll(grewFrom(stores, told));
            others.addAll(introductions(stores, draft, known));
            return true;
        });
        if (!known.isEmpty()) {
            rhythm(draft, known.getFirst()).ifPresent(others::add);
        }
        return Stream.concat(byItself.stream(), others.stream().limit(Math.max(0, MOST - byItself.size())))
                .toList();
    }

    /** Who is named in what passed, by full name: "Yusuf’s name" is that of Yusuf Demir. */
    public Map<Draft.Passed, String> named(Draft draft) {
        Map<Draft.Passed, String> named = new HashMap<>();
        for (Draft.Passed passed : draft.exchanges()) {
            if (passed.kind() == Exchange.Kind.INTRODUCTION) {
                spokenOf(passed.words()).forEach(who -> named.put(passed, who.fullName()));
            }
        }
        return named;
    }

    /** For each thing that came back, the give it most likely grew from. */
    private static List<Growth> grewFrom(Stores stores, DraftContact told) {
        List<Growth> growths = new ArrayList<>();
        for (int place = 0; place < told.passed().size(); place++) {
            Exchange passed = told.passed().get(place);
            Optional<Exchange> give = passed.cameBack()
                    ? Origins.with(stores, passed.person()).of(passed).stream().findFirst()
                    : Optional.empty();
            if (give.isPresent()) {
                long to = give.get().person();
                growths.add(new Growth.GrewFrom(
                        place, give.get(), stores.people().names(List.of(to)).getOrDefault(to, "")));
            }
        }
        return growths;
    }

    private List<Growth> introductions(Stores stores, Draft draft, List<Named> known) {
        List<Named> others = new ArrayList<>(known);
        draft.exchanges().stream()
                .filter(e -> e.kind() == Exchange.Kind.INTRODUCTION)
                .flatMap(e -> spokenOf(e.words()).stream())
                .filter(named -> !others.contains(named))
                .forEach(others::add);
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                Optional<Growth> growth = introduce(stores, draft, others.get(i), others.get(j), j >= known.size());
                if (growth.isPresent()) {
                    return List.of(growth.get());
                }
            }
        }
        return List.of();
    }

    /** Who is named where a name was passed on: "Yusuf’s name". */
    private List<Named> spokenOf(String words) {
        for (String word : words.split(" ", -1)) {
            String name = word.replaceAll("['’]s$", "");
            if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
                List<Named> called = names.called(name);
                if (!called.isEmpty()) {
                    return called.subList(0, 1);
                }
            }
        }
        return List.of();
    }

    private Optional<Growth> introduce(Stores stores, Draft draft, Named a, Named b, boolean named) {
        boolean alreadyNow = draft.introductions().stream().anyMatch(brought -> involves(draft, brought.a(), a, b));
        boolean setGoing = stores.introductions().between(a.person(), b.person()).stream()
                .anyMatch(introduction -> introduction.stage() != Introduction.Stage.DROPPED);
        Optional<Person> first = stores.people().find(a.person());
        Optional<Person> second = stores.people().find(b.person());
        if (alreadyNow || setGoing || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        PairPortrait two = Grounds.portrait(stores, first.get(), second.get());
        boolean speaks = named || two.ground().wish().isPresent();
        return two.ground().acquainted() || !speaks
                ? Optional.empty()
                : Optional.of(new Growth.Introduce(
                        a.person(),
                        b.person(),
                        familiar(a),
                        familiar(b),
                        Optional.of(PairWording.ground(two, workspace.today()))
                                .filter(ground -> !ground.isEmpty())
                                .orElse(b.role())));
    }

    private static boolean involves(Draft draft, int place, Named a, Named b) {
        Optional<Named> who = draft.people().get(place).chosen();
        return who.equals(Optional.of(a)) || who.equals(Optional.of(b));
    }

    private Optional<Growth> rhythm(Draft draft, Named named) {
        TieReadings readings = workspace.knowledge().facts().readings();
        int slot = readings.ties().slot(named.person());
        if (slot < 0 || readings.contactDays(slot) < 2 || !draft.likelyKind().isContact()) {
            return Optional.empty();
        }
        LocalDate day = draft.day().orElse(workspace.today());
        long silent = day.toEpochDay() - readings.lastDay(slot);
        long usual = Math.round(readings.rhythm(slot));
        LocalDate next = day.plusDays(usual);
        return silent < 0 || !next.isAfter(workspace.today())
                ? Optional.empty()
                : Optional.of(new Growth.Rhythm(familiar(named), usual, silent, next));
    }

    private static String familiar(Named named) {
        return PersonName.of(named.fullName()).familiar();
    }
}
