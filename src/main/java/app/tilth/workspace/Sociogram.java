package app.tilth.workspace;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.network.Graph;
import app.tilth.network.layout.Positions;
import java.util.List;

/**
 * The network as it is drawn (Moreno 1934): everyone with a connection, where they stand and which group they are of.
 *
 * @param graph who is connected with whom
 * @param places by node of the graph
 * @param people by node of the graph
 * @param groups the largest first; a group’s number is its place here
 */
public record Sociogram(Graph graph, Positions places, List<Member> people, List<Group> groups) {
    /**
     * Someone in it.
     *
     * @param role may be empty
     * @param strength of your tie, from 0 to 1; 0 where there is none
     * @param group the number of their group
     */
    public record Member(long id, String name, String role, Circle circle, Warmth warmth, double strength, int group) {
        /** How near they are to you, from 0 to 1: how close you want the tie to be, as far as it is kept up. */
        public double nearness() {
            double wanted = switch (circle) {
                case CORE -> 1;
                case CLOSE -> .7;
                case FRIENDS -> .35;
                case ACTIVE -> .12;
                case WIDER -> .03;
            };
            return wanted * strength;
        }
    }

    /**
     * People who know each other more than others.
     *
     * @param name what they share, or whom they are around; may be empty
     */
    public record Group(String name, int size) {}

    public Sociogram {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }
}
