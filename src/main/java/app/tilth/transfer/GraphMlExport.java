package app.tilth.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the network as GraphML (Brandes et al. 2001): first everyone, then who knows whom, undirected. */
public final class GraphMlExport implements Closeable {
    private final XmlFile xml;

    public GraphMlExport(OutputStream out) throws IOException {
        xml = new XmlFile(out);
        xml.begin(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        for (String name : new String[] {"name", "role", "organization", "circle", "group"}) {
            key("node", name, "string");
        }
        for (String name : new String[] {"strength", "x", "y"}) {
            key("node", name, "double");
        }
        key("edge", "weight", "double");
        key("edge", "kind", "string");
        key("edge", "source", "string");
        xml.begin("graph", "id", "network", "edgedefault", "undirected");
    }

    private void key(String of, String name, String type) throws IOException {
        xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    public void write(GraphNode node) throws IOException {
        xml.begin("node", "id", node.id());
        data("node-name", node.name());
        data("node-role", node.role());
        data("node-organization", node.organization());
        data("node-circle", node.circle());
        data("node-group", node.group());
        data("node-strength", number(node.strength()));
        data("node-x", number(node.x()));
        data("node-y", number(node.y()));
        xml.end();
    }

    /** To be called when both were written. */
    public void write(GraphEdge edge) throws IOException {
        xml.begin("edge", "source", edge.one().id(), "target", edge.other().id());
        data("edge-weight", number(edge.strength()));
        data("edge-kind", edge.kind());
        data("edge-source", edge.source());
        xml.end();
    }

    /** What is empty is left out. */
    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", key);
        }
    }

    private static String number(double value) {
        return Double.toString(Math.round(value * 1e4) / 1e4);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
