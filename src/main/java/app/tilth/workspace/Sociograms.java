package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.need.Helper;
import app.tilth.need.Helper.Reached;
import app.tilth.network.Graph;
import app.tilth.network.layout.Onlooker;
import app.tilth.network.layout.Positions;
import app.tilth.store.ListingStore.Listing;
import app.tilth.store.Stores;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Reach;
import app.tilth.tie.TieIndex;
import app.tilth.words.Brief;
import app.tilth.words.Messages;
import app.tilth.words.Roles;
import app.tilth.workspace.Knowledge.Census;
import app.tilth.workspace.Sociogram.Group;
import app.tilth.workspace.Sociogram.Member;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws up the network as it is today; who stood somewhere before is held there. Not from the JavaFX thread. */
public final class Sociograms {
    private static final Messages MESSAGES = Messages.of("workspace");

    /** So many groups have a name of their own; there are no colours for more. */
    private static final int MOST_NAMED = 8;

    /** A smaller group is too small to be one. */
    private static final int LEAST_NAMED = 3;

    private final Workspace workspace;
    private final Standing standing;
    private Graph drawn = Graph.of(List.of());
    private Optional<Positions> positions = Optional.empty();

    public Sociograms(Workspace workspace) {
        this.workspace = workspace;
        standing = new Standing(workspace);
    }

    /**
     * Everyone as they stand today.
     *
     * @param onlooker sees how they find their places, where they have none yet, and may stop that
     */
    public synchronized Sociogram today(Onlooker onlooker) {
        Facts facts = workspace.knowledge().facts();
        Reach reach = facts.reach();
        Census census = workspace.knowledge().census();
        Graph graph = census.web();
        if (positions.isEmpty() || !graph.equals(drawn)) {
            positions = Optional.of(standing.in(graph, onlooker));
            drawn = graph;
        }
        Map<Long, Reached> helps = helps(workspace.knowledge().needs());
        int[] groups = GroupsOfAll.of(graph, reach);
        return new Sociogram(
                graph,
                positions.get(),
                IntStream.range(0, graph.size())
                        .mapToObj(node -> member(
                                facts,
                                census.directory().find(graph.person(node)).orElseThrow(),
                                groups[node],
                                helps))
                        .toList(),
                workspace.read(stores -> groups(reach, stores)));
    }

    /** How everyone who could help with an open need is reached, the warmest where they fit several. */
    private static Map<Long, Reached> helps(Needs needs) {
        return needs.open().stream()
                .flatMap(need -> need.coverage().helpers().stream())
                .collect(Collectors.toMap(
                        Helper::person, Helper::reached, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    private static Member member(Facts facts, Directory.Entry entry, int group, Map<Long, Reached> helps) {
        Listing listing = entry.listing();
        int slot = facts.ties().slot(listing.id());
        return new Member(
                listing.id(),
                listing.name(),
                Roles.of(listing.title(), listing.organization()),
                listing.organization(),
                listing.tags(),
                slot < 0 ? Circle.WIDER : facts.ties().circle(slot),
                slot < 0 ? Warmth.DORMANT : facts.readings().warmth(slot),
                slot < 0 ? 0 : facts.readings().strength(slot),
                group,
                helps.get(listing.id()),
                slot < 0 ? null : since(facts.ties(), slot));
    }

    private static @Nullable LocalDate since(TieIndex ties, int slot) {
        return IntStream.of(ties.metDay(slot), ties.firstDay(slot))
                .filter(day -> day != TieIndex.UNKNOWN_DAY)
                .boxed()
                .min(Comparator.naturalOrder())
                .map(LocalDate::ofEpochDay)
                .orElse(null);
    }

    private static List<Group> groups(Reach reach, Stores stores) {
        return IntStream.range(0, reach.groups())
                .mapToObj(group ->
                        new Group(isNamed(reach, group) ? name(reach.people(group), stores) : "", reach.size(group)))
                .toList();
    }

    /** Whether a group has a name of its own. */
    static boolean isNamed(Reach reach, int group) {
        return group < MOST_NAMED && reach.size(group) >= LEAST_NAMED;
    }

    private static String name(List<Long> people, Stores stores) {
        GroupName.Shown name = GroupName.of(people, stores);
        return name.shared() || name.name().isEmpty()
                ? Brief.atStart(name.name())
                : MESSAGES.get("group.around", name.name());
    }
}
