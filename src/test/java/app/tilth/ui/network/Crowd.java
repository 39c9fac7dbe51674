package app.tilth.ui.network;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Warmth;
import app.tilth.need.Helper;
import app.tilth.network.Graph;
import app.tilth.network.layout.Positions;
import app.tilth.workspace.Sociogram;
import java.util.List;
import java.util.stream.IntStream;

/** People with nothing to tell them apart, in a picture. */
final class Crowd {
    private Crowd() {}

    static Connection knows(long a, long b) {
        return new Connection(a, b, Connection.Kind.KNOWS, Connection.Source.DECLARED, null);
    }

    static Sociogram of(Graph graph, Positions places) {
        return new Sociogram(
                graph,
                places,
                IntStream.range(0, graph.size())
                        .mapToObj(node -> new Sociogram.Member(
                                graph.person(node),
                                "Person " + graph.person(node),
                                "",
                                "",
                                List.of(),
                                Circle.WIDER,
                                Warmth.STEADY,
                                node % 7 / 7.0,
                                node % 3,
                                Helper.Reached.TEND,
                                null))
                        .toList(),
                List.of(
                        new Sociogram.Group("First", graph.size() / 3),
                        new Sociogram.Group("Second", graph.size() / 3),
                        new Sociogram.Group("", graph.size() / 3)));
    }
}
