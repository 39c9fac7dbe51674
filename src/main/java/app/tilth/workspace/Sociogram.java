package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.need.Helper.Reached;
import app.tilth.network.Graph;
import app.tilth.network.layout.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The network as it is drawn (Moreno 1934): everyone, where they stand and which group they are of.
 *
 * @param graph who is connected with whom
 * @param places by node of the graph
 * @param people by node of the graph
 * @param groups the largest first; a group’s number is its place here
 */
public record Sociogram(Graph graph, Positions places, List<Member> people, List<Group> groups) {
    /** The number of the group of those who are in none. */
    public static final int NO_GROUP = -1;

    /**
     * Someone in it.
     *
     * @param role may be empty
     * @param organization where they are now, may be empty
     * @param strength of your tie, from 0 to 1; 0 where there is none
     * @param group the number of their group, or {@link #NO_GROUP}
     * @param helps how they are reached for an open need, the warmest where they fit several; null where they fit none
     * @param since the day you know them from, null where nothing says
     */
    public record Member(
            long id,
            String name,
            String role,
            String organization,
            List<String> tags,
            Circle circle,
            Warmth warmth,
            double strength,
            int group,
            @Nullable Reached helps,
            @Nullable LocalDate since) {
        public Member {
            tags = List.copyOf(tags);
        }

        /** How near they are to you, from 0 to 1: how close you want the tie to be, as far as it is kept up. */
        public double nearness() {
            return Sociogram.nearness(circle, strength);
        }
    }

    /**
     * People who know each other more than others.
     *
     * @param name what they share, or whom they are around; may be empty
     */
    public record Group(String name, int size) {}

    /** How near someone is to you, from 0 to 1: how close you want the tie to be, as far as it is kept up. */
    public static double nearness(Circle circle, double strength) {
        double wanted = switch (circle) {
            case CORE -> 1;
            case CLOSE -> .7;
            case FRIENDS -> .35;
            case ACTIVE -> .12;
            case WIDER -> .03;
        };
        return wanted * strength;
    }

    public Sociogram {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    /** The part of it that some people make; they stand where they stood, and the groups stay as they are. */
    public Sociogram only(Predicate<Member> shown) {
        IntPredicate nodes = node -> shown.test(people.get(node));
        return new Sociogram(
                graph.among(nodes),
                places.among(nodes),
                people.stream().filter(shown).toList(),
                groups);
    }
}
