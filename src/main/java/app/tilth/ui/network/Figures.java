package app.tilth.ui.network;

import app.tilth.need.Helper.Reached;
import app.tilth.network.Graph;
import app.tilth.ui.network.draw.Figure;
import app.tilth.workspace.Sociogram.Member;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is drawn of a network: larger discs for stronger ties, colours by a lens, lines in the colour of the group they stay in. */
public final class Figures {
    private static final double LEAST_RADIUS = 2.2;
    private static final double MORE_RADIUS = 7;
    private static final int WITHIN = 0x40;
    private static final int BETWEEN = 0x28;
    private static final int TIED = 0xFF;
    private static final int UNTIED = 0xB0;
    private static final int FAINT = 0x48;
    private static final int FAINT_LINE = 0x18;
    private static final int BRIDGING_LINE = 0x70;
    /** In pixels. */
    static final double YOUR_RADIUS = 11;

    /** How opaque the line of the weakest tie of your own is, and how much more the strongest. */
    private static final int LEAST_OWN = 0x0C;

    private static final int MORE_OWN = 0x2C;
    /** How wide a ring is, and the gap within it, in pixels. */
    private static final double RING = 1.6;

    private static final int ASIDE = 0x60;
    /** Strengths are told apart to this part of the strongest when lines are put in order. */
    private static final int STEPS = 1 << 20;

    private Figures() {}

    /**
     * The figure of a network. After the discs of the people comes yours.
     *
     * @param ownTies whether a line leads from you to everyone you have a tie with
     * @param bridging who joins groups
     * @param reached how someone is reached for a need
     * @param marked who has a ring around them
     */
    static Figure of(
            Drawn drawn,
            Lens lens,
            boolean ownTies,
            Set<Long> bridging,
            Function<Member, Optional<Reached>> reached,
            Predicate<Member> marked,
            Palette palette) {
        Predicate<Member> stands = member -> lens != Lens.BRIDGES || bridging.contains(member.id());
        List<Member> people = drawn.network().people();
        int you = people.size();
        float[] x = Arrays.copyOf(drawn.x(), you + 1);
        float[] y = Arrays.copyOf(drawn.y(), you + 1);
        x[you] = (float) drawn.you().getX();
        y[you] = (float) drawn.you().getY();
        float[] radius = new float[you + 1];
        int[] fill = new int[you + 1];
        for (int node = 0; node < you; node++) {
            Member member = people.get(node);
            radius[node] = (float) radius(member);
            fill[node] = stands.test(member)
                    ? fill(member, lens, reached, palette)
                    : withAlpha(palette.group(member.group()), FAINT);
        }
        radius[you] = you == 0 ? 0 : (float) YOUR_RADIUS;
        fill[you] = palette.ink();
        int[][] lines = drawn.lines();
        int[] own = ownTies ? tied(people) : new int[0];
        int[] from = concat(filled(own.length, you), lines[0]);
        int[] to = concat(own, lines[1]);
        int[] stroke = new int[from.length];
        for (int i = 0; i < stroke.length; i++) {
            Member other = people.get(to[i]);
            if (i < own.length) {
                stroke[i] = withAlpha(palette.ink(), (int) (LEAST_OWN + MORE_OWN * other.strength()));
            } else if (lens == Lens.BRIDGES) {
                Member bridge = stands.test(other) ? other : people.get(from[i]);
                stroke[i] = withAlpha(palette.group(bridge.group()), stands.test(bridge) ? BRIDGING_LINE : FAINT_LINE);
            } else {
                stroke[i] = stroke(people.get(from[i]), other, lens, palette);
            }
        }
        var plain = new Figure(x, y, radius, fill, from, to, stroke, palette.paper());
        int[] ringed = IntStream.range(0, people.size())
                .filter(node -> marked.test(people.get(node)))
                .toArray();
        return ringed.length == 0 ? plain : plain.ringed(ringed, (float) RING, palette.ink());
    }

    private static int stroke(Member one, Member other, Lens lens, Palette palette) {
        return one.group() == other.group() && lens == Lens.COMMUNITIES
                ? withAlpha(palette.group(one.group()), WITHIN)
                : withAlpha(palette.between(), BETWEEN);
    }

    /** The nodes of those you have a tie with, the strongest first. */
    private static int[] tied(List<Member> people) {
        return IntStream.range(0, people.size())
                .filter(node -> people.get(node).strength() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> -people.get(node).strength()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] filled(int length, int with) {
        int[] all = new int[length];
        Arrays.fill(all, with);
        return all;
    }

    private static int[] concat(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }

    /** Both ends of each connection: those within groups first, the strongest of them before others. */
    static int[][] lines(Graph graph, List<Member> people) {
        int count = IntStream.range(0, graph.size()).map(graph::degree).sum();
        int[] from = new int[count];
        int[] to = new int[count];
        long[] order = new long[count];
        int line = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int i = 0; i < graph.degree(node); i++) {
                int other = graph.neighbour(node, i);
                if (node < other) {
                    from[line] = node;
                    to[line] = other;
                    long weaker = Math.round((1 - graph.strength(node, i)) * STEPS);
                    boolean within =
                            people.get(node).group() == people.get(other).group();
                    order[line] = (within ? weaker : STEPS + 1 + weaker) << Integer.SIZE | line;
                    line++;
                }
            }
        }
        order = Arrays.copyOf(order, line);
        Arrays.sort(order);
        return new int[][] {
            Arrays.stream(order).mapToInt(key -> from[(int) key]).toArray(),
            Arrays.stream(order).mapToInt(key -> to[(int) key]).toArray()
        };
    }

    /** In pixels, seen from near. */
    static double radius(Member member) {
        return radius(member.nearness());
    }

    /**
     * The radius of the disc of someone, in pixels.
     *
     * @param nearness how near they are to you, from 0 to 1
     */
    public static double radius(double nearness) {
        return LEAST_RADIUS + MORE_RADIUS * Math.sqrt(nearness);
    }

    private static int fill(Member member, Lens lens, Function<Member, Optional<Reached>> reached, Palette palette) {
        int opacity = member.strength() > 0 ? TIED : UNTIED;
        return switch (lens) {
            case WARMTH -> withAlpha(palette.warmth(member.warmth()), opacity);
            case COMMUNITIES, BRIDGES -> withAlpha(palette.group(member.group()), opacity);
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
