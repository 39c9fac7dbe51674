package app.tilth.workspace;

import app.tilth.model.Alias;
import app.tilth.model.Met;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.transfer.Merger;
import app.tilth.transfer.PersonDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two entries of one person, and what stays of each; where nothing was chosen, what {@link JoinField#usual} says.
 *
 * @param choices of {@link Keep#BOTH} only where that can be
 */
record Joining(Person one, Person other, Map<JoinField, Keep> choices) {
    Joining {
        choices = Map.copyOf(choices);
    }

    Keep keep(JoinField field) {
        return choices.getOrDefault(field, field.usual(one, other));
    }

    private Person chosen(JoinField field) {
        return keep(field) == Keep.OTHER ? other : one;
    }

    /**
     * The one person, as the entry that stays.
     *
     * @param stays one of the two
     */
    Person person(Person stays, LocalDate today) {
        Person goes = stays.id() == one.id() ? other : one;
        Person both = new Merger(today)
                .join(kept(one, Keep.OTHER), PersonDraft.of(kept(other, Keep.ONE), ""))
                .person();
        return both.change()
                .id(stays.id())
                .uid(stays.uid())
                .circle(chosen(JoinField.CIRCLE).circle())
                .cadenceDays(chosen(JoinField.RHYTHM).cadenceDays())
                .met(met())
                .archived(one.archived() && other.archived())
                .you(one.you() || other.you())
                .aliases(aliases(stays, goes))
                .build();
    }

    private PersonName name() {
        PersonName name = chosen(JoinField.NAME).name();
        String nickname = chosen(JoinField.NICKNAME).name().nickname();
        return new PersonName(name.full(), name.given(), name.family(), nickname);
    }

    private Met met() {
        Met met = chosen(JoinField.MET).met();
        Long through = met.through();
        return through != null && (through == one.id() || through == other.id())
                ? new Met(met.day(), met.how(), null)
                : met;
    }

    /**
     * A person with what is to stay of their lists and notes.
     *
     * @param without the choice by which nothing of theirs stays
     */
    private Person kept(Person person, Keep without) {
        return person.change()
                .name(name())
                .notes(keep(JoinField.NOTES) == without ? "" : person.notes())
                .contactPoints(person.contactPoints().stream()
                        .filter(p -> keep(JoinField.of(p)) != without)
                        .toList())
                .positions(keep(JoinField.POSITION) == without ? List.of() : person.positions())
                .tags(keep(JoinField.TAG) == without ? List.of() : person.tags())
                .topics(person.topics().stream()
                        .filter(t -> keep(JoinField.of(t)) != without)
                        .toList())
                .dates(person.dates().stream()
                        .filter(d -> keep(JoinField.of(d)) != without)
                        .toList())
                .build();
    }

    private static List<Alias> aliases(Person stays, Person goes) {
        List<Alias> aliases = new ArrayList<>(stays.aliases());
        aliases.add(new Alias(goes.uid(), goes.name().full()));
        aliases.addAll(goes.aliases());
        return aliases;
    }
}
