package app.tilth.ui.network;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.Warmth;
import app.tilth.need.Helper.Reached;
import app.tilth.network.Graph;
import app.tilth.network.layout.Layout;
import app.tilth.workspace.Sociogram;
import app.tilth.workspace.Sociogram.Group;
import app.tilth.workspace.Sociogram.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A ring of invented people, each unlike the next in every way a filter asks for. */
final class MadeSociogram {
    private static final List<String> ORGANIZATIONS = List.of("Northvolt", "", "Lantern Studio");
    private static final List<List<String>> TAGS =
            List.of(List.of("climate"), List.of("running", "Climate"), List.of());

    private MadeSociogram() {}

    static Sociogram of(int people) {
        List<Connection> ring = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int next = (i + 1) % people;
            ring.add(new Connection(
                    Math.min(i, next) + 1L,
                    Math.max(i, next) + 1L,
                    Connection.Kind.KNOWS,
                    Connection.Source.DECLARED,
                    null));
        }
        Graph graph = Graph.of(ring);
        return new Sociogram(
                graph,
                new Layout(graph).run(),
                IntStream.range(0, people).mapToObj(MadeSociogram::member).toList(),
                List.of(new Group("Grid", people / 2), new Group("Runners", people / 3), new Group("", 1)));
    }

    private static Member member(int i) {
        Reached helps = i % 4 == 3 ? null : Reached.values()[i % 4];
        return new Member(
                i + 1L,
                "Person " + (i + 1),
                "",
                ORGANIZATIONS.get(i % 3),
                TAGS.get(i % 3),
                Circle.values()[i % 5],
                Warmth.values()[(i / 2) % 5],
                (i % 7) / 6.0,
                i % 4 - 1,
                helps,
                null);
    }
}
