package app.tilth.ui.network;

import app.tilth.network.Graph;
import app.tilth.ui.network.draw.Figure;
import app.tilth.workspace.Sociogram.Member;
import java.util.Arrays;
import java.util.List;

/** What is drawn of a network: larger discs for stronger ties, colours by a lens, lines in the colour of the group they stay in. */
final class Figures {
    private static final double LEAST_RADIUS = 2.2;
    private static final double MORE_RADIUS = 7;
    private static final int WITHIN = 0x40;
    private static final int BETWEEN = 0x28;
    private static final int TIED = 0xFF;
    private static final int UNTIED = 0xB0;
    /** Strengths are told apart to this part of the strongest when lines are put in order. */
    private static final int STEPS = 1 << 20;

    private Figures() {}

    static Figure of(Drawn drawn, Lens lens, Palette palette) {
        List<Member> people = drawn.network().people();
        float[] radius = new float[people.size()];
        int[] fill = new int[people.size()];
        for (int node = 0; node < radius.length; node++) {
            Member member = people.get(node);
            radius[node] = (float) radius(member);
            fill[node] = withAlpha(colour(member, lens, palette), member.strength() > 0 ? TIED : UNTIED);
        }
        Graph graph = drawn.network().graph();
        int[][] lines = lines(graph, people);
        int[] stroke = new int[lines[0].length];
        for (int i = 0; i < stroke.length; i++) {
            Member one = people.get(lines[0][i]);
            boolean within = one.group() == people.get(lines[1][i]).group();
            stroke[i] = within ? withAlpha(colour(one, lens, palette), WITHIN) : withAlpha(palette.between(), BETWEEN);
        }
        return new Figure(drawn.x(), drawn.y(), radius, fill, lines[0], lines[1], stroke, palette.paper());
    }

    /** Both ends of each connection: those within groups first, the strongest of them before others. */
    private static int[][] lines(Graph graph, List<Member> people) {
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            count += graph.degree(node);
        }
        int[] from = new int[count / 2];
        int[] to = new int[from.length];
        long[] order = new long[from.length];
        int line = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int i = 0; i < graph.degree(node); i++) {
                int other = graph.neighbour(node, i);
                if (node < other) {
                    from[line] = node;
                    to[line] = other;
                    long weaker = Math.round((1 - graph.strength(node, i)) * STEPS);
                    boolean within = people.get(node).group() == people.get(other).group();
                    order[line] = (within ? weaker : STEPS + 1 + weaker) << Integer.SIZE | line;
                    line++;
                }
            }
        }
        Arrays.sort(order);
        return new int[][] {
            Arrays.stream(order).mapToInt(key -> from[(int) key]).toArray(),
            Arrays.stream(order).mapToInt(key -> to[(int) key]).toArray()
        };
    }

    /** In pixels, seen from near. */
    static double radius(Member member) {
        return LEAST_RADIUS + MORE_RADIUS * Math.sqrt(member.nearness());
    }

    private static int colour(Member member, Lens lens, Palette palette) {
        return switch (lens) {
            case WARMTH -> palette.warmth(member.warmth());
            case COMMUNITIES -> palette.group(member.group());
        };
    }

    private static int withAlpha(int colour, int alpha) {
        return (colour & 0xFFFFFF) | (alpha << 24);
    }
}
