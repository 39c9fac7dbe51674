package app.tilth.workspace;

import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several dated contacts were one: the first stays, with the words, the people and what passed of all; answers whether there were
 * several.
 *
 * @param names of those who took part, as the Undo menu names them
 */
public record JoinInteractions(List<Long> interactions, String names) implements Command<Boolean> {
    private static final Messages MESSAGES = Messages.of("workspace");

    public JoinInteractions {
        interactions = List.copyOf(interactions);
    }

    @Override
    public String name() {
        return MESSAGES.get("command.interaction.join", names);
    }

    @Override
    public Boolean apply(Stores stores, LocalDate today) {
        List<Interaction> found = interactions.stream()
                .distinct()
                .map(stores.interactions()::find)
                .flatMap(Optional::stream)
                .toList();
        if (found.size() < 2) {
            return false;
        }
        Interaction first = found.getFirst();
        for (Interaction other : found.subList(1, found.size())) {
            for (Exchange passed : stores.exchanges().in(other.id())) {
                stores.exchanges().update(passed.in(first.id()));
            }
            stores.interactions().remove(other.id());
        }
        stores.interactions().update(joined(found));
        return true;
    }

    private static Interaction joined(List<Interaction> all) {
        Interaction first = all.getFirst();
        var people = new TreeSet<Long>();
        all.forEach(one -> people.addAll(one.participants()));
        return new Interaction(
                first.id(),
                first.origin(),
                first.day(),
                all.stream()
                        .map(Interaction::time)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .map(Interaction::minutes)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                first.kind(),
                first.direction(),
                words(all.stream(), Interaction::summary, " "),
                words(all.stream(), Interaction::notes, "\n"),
                List.copyOf(people));
    }

    /** What was said in each, once. */
    private static String words(Stream<Interaction> all, Function<Interaction, String> part, String between) {
        return all.map(part)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
