package app.tilth.ui.network;

import app.tilth.need.Helper.Reached;
import app.tilth.network.Graph;
import app.tilth.ui.network.draw.Figure;
import app.tilth.workspace.Sociogram.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is drawn of a network: larger discs for stronger ties, colours by a lens, lines in the colour of the group they stay in. */
final class Figures {
    private static final double LEAST_RADIUS = 2.2;
    private static final double MORE_RADIUS = 7;
    private static final int WITHIN = 0x4C;
    private static final int BETWEEN = 0x30;
    private static final int TIED = 0xFF;
    private static final int UNTIED = 0xB0;
    /** How wide a ring is, and the gap within it, in pixels. */
    private static final double RING = 1.6;

    private static final int ASIDE = 0x60;
    /** Strengths are told apart to this part of the strongest when lines are put in order. */
    private static final int STEPS = 1 << 20;

    private Figures() {}

    /**
     * @param reached how someone is reached for a need
     * @param marked who has a ring around them
     * @param sharpness device pixels for one pixel
     */
    static Figure of(
            Drawn drawn,
            Lens lens,
            Function<Member, Optional<Reached>> reached,
            Predicate<Member> marked,
            Palette palette,
            double sharpness) {
        List<Member> people = drawn.network().people();
        float[] radius = new float[people.size()];
        int[] fill = new int[people.size()];
        for (int node = 0; node < radius.length; node++) {
            Member member = people.get(node);
            radius[node] = (float) (sharpness * radius(member));
            fill[node] = fill(member, lens, reached, palette);
        }
        int[][] lines = drawn.lines();
        int[] stroke = new int[lines[0].length];
        for (int i = 0; i < stroke.length; i++) {
            Member one = people.get(lines[0][i]);
            boolean within = one.group() == people.get(lines[1][i]).group();
            stroke[i] = within && lens == Lens.COMMUNITIES
                    ? withAlpha(palette.group(one.group()), WITHIN)
                    : withAlpha(palette.between(), BETWEEN);
        }
        var plain = new Figure(drawn.x(), drawn.y(), radius, fill, lines[0], lines[1], stroke, palette.paper());
        int[] ringed = IntStream.range(0, people.size())
                .filter(node -> marked.test(people.get(node)))
                .toArray();
        return ringed.length == 0 ? plain : plain.ringed(ringed, (float) (sharpness * RING), palette.ink());
    }

    /** Both ends of each connection, the strongest first. */
    static int[][] lines(Graph graph) {
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
                if (node < graph.neighbour(node, i)) {
                    from[line] = node;
                    to[line] = graph.neighbour(node, i);
                    order[line] = (Math.round((1 - graph.strength(node, i)) * STEPS) << Integer.SIZE) | line;
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

    /** In pixels. */
    static double radius(Member member) {
        return LEAST_RADIUS + MORE_RADIUS * Math.sqrt(member.nearness());
    }

    private static int fill(Member member, Lens lens, Function<Member, Optional<Reached>> reached, Palette palette) {
        int opacity = member.strength() > 0 ? TIED : UNTIED;
        return switch (lens) {
            case WARMTH -> withAlpha(palette.warmth(member.warmth()), opacity);
            case COMMUNITIES -> withAlpha(palette.group(member.group()), opacity);
            case NEEDS ->
                reached.apply(member)
                        .map(way -> withAlpha(palette.reached(way), TIED))
                        .orElse(withAlpha(palette.between(), ASIDE));
        };
    }

    private static int withAlpha(int colour, int alpha) {
        return (colour & 0xFFFFFF) | (alpha << 24);
    }
}
