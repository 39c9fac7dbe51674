package app.tilth.workspace;

import app.tilth.insight.CirclesLived;
import app.tilth.insight.Harvest;
import app.tilth.insight.Introducers;
import app.tilth.insight.Introducers.Introducer;
import app.tilth.insight.Passing;
import app.tilth.insight.SampleDays;
import app.tilth.insight.Stretch;
import app.tilth.model.Exchange;
import app.tilth.suggest.Facts;
import app.tilth.suggest.HangingReach;
import app.tilth.suggest.HangingReach.Hook;
import app.tilth.tie.Return;
import app.tilth.tie.TieIndex;
import app.tilth.tie.WarmthOverTime;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What shows in all ties of a network together, as everything stands today. Not from the JavaFX thread. */
public final class Insights {
    private static final Messages WORDS = Messages.of("insight");

    private final Workspace workspace;

    public Insights(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Something of a person, with their name.
     *
     * @param name empty where they are not there any more
     */
    public record Named<T>(T of, String name) {}

    /** What came back, and from whom, as of a day. */
    public record Harvested(Harvest harvest, List<Named<Return>> returns, LocalDate today) {
        public Harvested {
            returns = List.copyOf(returns);
        }
    }

    /** Who brought you together with whom. */
    public record Brought(Introducers introducers, List<Named<Introducer>> people) {
        public Brought {
            people = List.copyOf(people);
        }
    }

    /** On whom others hang. */
    public record Hanging(HangingReach reach, List<Named<Hook>> people) {
        public Hanging {
            people = List.copyOf(people);
        }
    }

    public CirclesLived circles() {
        return CirclesLived.of(facts().readings());
    }

    public Passing passing(Stretch stretch) {
        Facts facts = facts();
        return Passing.of(facts.ties(), facts.today(), stretch);
    }

    public Harvested harvest(Stretch stretch) {
        LocalDate today = workspace.today();
        TieIndex ties = facts().ties();
        Harvest harvest = workspace.read(stores -> {
            List<Exchange> exchanges = new ArrayList<>();
            // Of who is archived nothing shows anywhere here.
            stores.exchanges().forEach(exchange -> {
                if (ties.slot(exchange.person()) >= 0) {
                    exchanges.add(exchange);
                }
            });
            return Harvest.of(exchanges, stores.people().introducers(), today, stretch);
        });
        return new Harvested(harvest, named(harvest.returns(), r -> r.received().person()), today);
    }

    public WarmthOverTime warmth(Stretch stretch) {
        Facts facts = facts();
        return WarmthOverTime.of(facts.readings(), SampleDays.of(facts.ties(), facts.today(), stretch));
    }

    public Brought introducers() {
        Map<Long, Long> through = workspace.read(stores -> stores.people().introducers());
        Introducers introducers = Introducers.of(facts().readings(), through);
        return new Brought(introducers, named(introducers.all(), Introducer::person));
    }

    public Hanging hanging() {
        HangingReach reach = HangingReach.of(facts());
        return new Hanging(reach, named(reach.people(), Hook::person));
    }

    /** What passed as it was noted, else what kind of thing it was. */
    public static String words(Exchange exchange) {
        return exchange.note().isBlank() ? WORDS.get("exchange." + exchange.kind()) : exchange.note();
    }

    private Facts facts() {
        return workspace.knowledge().facts();
    }

    private <T> List<Named<T>> named(List<T> all, ToLongFunction<T> person) {
        Directory directory = workspace.knowledge().directory();
        Function<T, String> name = of -> directory
                .find(person.applyAsLong(of))
                .map(entry -> entry.listing().name())
                .orElse("");
        return all.stream().map(of -> new Named<>(of, name.apply(of))).toList();
    }
}
