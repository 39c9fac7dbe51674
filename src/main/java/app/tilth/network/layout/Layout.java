package app.tilth.network.layout;

import app.tilth.network.Graph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Lays a network out: connected people near each other, groups that are not connected packed around the largest, and below
 * them those without a connection. The same graph and the same earlier places give the same picture, on however many threads.
 *
 * <pre>{@code Positions positions = new Layout(graph).from(earlier).shownTo(view).run();}</pre>
 */
public final class Layout {
    /** From the forces' own scale to one where 1 is about as far as the nearest neighbour. */
    private static final double SCALE = 2;

    /** Between groups, in the forces' own scale: wide enough that those of one group are nearer to each other. */
    private static final double GAP = 1.3;
    /** Components up to this size are laid out beside each other, larger ones each by all threads. */
    private static final int SMALL = 256;

    /** So many small ones are laid out between two looks of the onlooker. */
    private static final int BATCH = 256;

    private final Graph graph;
    private Map<Long, Place> earlier = Map.of();
    private Onlooker onlooker = Onlooker.NOBODY;
    private int threads = Runtime.getRuntime().availableProcessors();

    public Layout(Graph graph) {
        this.graph = graph;
    }

    /** Starts from where people stood, so that a small change of the network is a small change of the picture. */
    public Layout from(Map<Long, Place> places) {
        earlier = places;
        return this;
    }

    public Layout shownTo(Onlooker watching) {
        onlooker = watching;
        return this;
    }

    public Layout onThreads(int count) {
        threads = count;
        return this;
    }

    /**
     * Lays out on this thread and others.
     *
     * @throws CancellationException if the onlooker stopped it
     */
    public Positions run() {
        var kept = new Kept(graph, earlier, SCALE);
        var components = new Components(graph);
        var parts = new ArrayList<Component>();
        for (int[] nodes : components.connected()) {
            parts.add(new Component(graph, nodes, kept));
        }
        Supplier<Positions> soFar = () -> positions(parts, components.alone());
        Runnable watched = () -> {
            if (!onlooker.goOn(soFar)) {
                throw new CancellationException("The layout was stopped.");
            }
        };
        List<Component> small =
                parts.stream().filter(part -> part.size() <= SMALL).toList();
        try (var crew = new Crew(threads)) {
            for (int first = 0; first < small.size(); first += BATCH) {
                List<Component> batch = small.subList(first, Math.min(small.size(), first + BATCH));
                crew.share(batch.size(), i -> batch.get(i).settle(crew, () -> {}));
                watched.run();
            }
            for (Component part : parts) {
                if (part.size() > SMALL) {
                    part.settle(crew, watched);
                }
            }
        }
        return soFar.get();
    }

    private Positions positions(List<Component> parts, int[] alone) {
        double[] x = new double[graph.size()];
        double[] y = new double[graph.size()];
        var packing = new Packing(GAP);
        // Those who stood somewhere keep their place before newcomers take it.
        parts.stream()
                .sorted(Comparator.comparing((Component part) -> !part.start().isKnown()))
                .forEach(part -> place(part, packing, x, y));
        Alone.place(alone, x, y);
        return new Positions(x, y);
    }

    private static void place(Component part, Packing packing, double[] x, double[] y) {
        Outline outline = Outline.around(part);
        Start start = part.start();
        Outline room = start.isKnown()
                ? packing.placeNear(outline.moved(start.middleX(), start.middleY()))
                : packing.placeAnywhere(outline);
        for (int i = 0; i < part.size(); i++) {
            x[part.node(i)] = SCALE * (room.x() + part.x(i) - outline.x());
            y[part.node(i)] = SCALE * (room.y() + part.y(i) - outline.y());
        }
    }
}
