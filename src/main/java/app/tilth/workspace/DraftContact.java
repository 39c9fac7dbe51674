package app.tilth.workspace;

import app.tilth.capture.Draft;
import app.tilth.capture.Mention;
import app.tilth.capture.NameBook.Named;
import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.Origin;
import app.tilth.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A line of capture as a contact and what passed in it.
 *
 * @param passed in the order of the line, one for each person
 * @param people by exchange, whose place in the draft it is with
 */
record DraftContact(Draft draft, Interaction contact, List<Exchange> passed, List<Integer> people) {
    DraftContact {
        passed = List.copyOf(passed);
        people = List.copyOf(people);
    }

    /** As it would be if it were kept now; who is new has no id yet. */
    static DraftContact foreseen(Draft draft, LocalDate today) {
        return of(
                draft,
                draft.people().stream()
                        .map(mention -> mention.chosen().map(Named::person).orElse(0L))
                        .toList(),
                today);
    }

    /**
     * @param ids of everyone in the draft
     */
    static DraftContact of(Draft draft, List<Long> ids, LocalDate today) {
        LocalDate day = draft.day().orElse(today);
        List<Long> present = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (draft.people().get(i).present()) {
                present.add(ids.get(i));
            }
        }
        var contact = new Interaction(
                0,
                Origin.here(),
                day,
                draft.time().orElse(null),
                null,
                draft.likelyKind(),
                draft.direction(),
                draft.summary(),
                "",
                present);
        List<Exchange> passed = new ArrayList<>();
        List<Integer> people = new ArrayList<>();
        for (Draft.Passed told : draft.exchanges()) {
            for (int person : told.people()) {
                passed.add(exchange(told, ids.get(person), day));
                people.add(person);
            }
        }
        return new DraftContact(draft, contact, passed, people);
    }

    private static Exchange exchange(Draft.Passed told, long person, LocalDate day) {
        return new Exchange(
                0,
                UUID.randomUUID().toString(),
                person,
                told.passed(),
                told.kind(),
                told.size().orElseGet(() -> usual(told.kind())),
                day,
                told.passed() == Exchange.Passed.ASKED ? Exchange.Outcome.OPEN : null,
                told.words(),
                null,
                List.of());
    }

    /** What such a thing mostly costs, where the line does not say. */
    private static Exchange.Size usual(Exchange.Kind kind) {
        return switch (kind) {
            case INTRODUCTION, REFERRAL, REFERENCE, HELP, MONEY -> Exchange.Size.MEDIUM;
            case ADVICE, INFORMATION, ATTENTION, GIFT -> Exchange.Size.SMALL;
        };
    }

    /** What it is called who something passed with. */
    String name(int place) {
        Mention mention = draft.people().get(people.get(place));
        return mention.name();
    }

    Settlement settlement(Stores stores, LocalDate today) {
        return new Settlement(stores, today, contact, passed);
    }

    /** The kinds of loops that the line itself opens or settles with whom something passed with. */
    Set<Loop.Kind> spokenOf(int place, Stores stores, LocalDate today) {
        Set<Loop.Kind> kinds = EnumSet.noneOf(Loop.Kind.class);
        kinds.addAll(settlement(stores, today).thanked(passed.get(place).person()));
        draft.loops().stream()
                .filter(opened -> opened.people().contains(people.get(place)))
                .forEach(opened -> kinds.add(opened.kind()));
        return kinds;
    }
}
