package app.tilth.ui.network;

import app.tilth.workspace.Sociogram;
import java.util.ArrayList;
import java.util.List;

/**
 * Where most of a group stands, in the plane: around its middle, as far up and down as nearly all of it reaches.
 *
 * @param head the upper end
 * @param foot the lower end
 */
record Extent(double x, double head, double foot) {
    /** So many standard deviations hold nearly all of a group. */
    private static final double NEARLY_ALL = 1.7;

    /** Of each group of a network. */
    static List<Extent> of(Sociogram network) {
        int groups = network.groups().size();
        double[] count = new double[groups];
        double[] x = new double[groups];
        double[] y = new double[groups];
        double[] squares = new double[groups];
        for (int node = 0; node < network.graph().size(); node++) {
            int group = network.people().get(node).group();
            count[group]++;
            x[group] += network.places().x(node);
            y[group] += network.places().y(node);
            squares[group] += network.places().y(node) * network.places().y(node);
        }
        List<Extent> extents = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            double middle = y[group] / count[group];
            double spread = Math.sqrt(Math.max(0, squares[group] / count[group] - middle * middle));
            extents.add(
                    new Extent(x[group] / count[group], middle - NEARLY_ALL * spread, middle + NEARLY_ALL * spread));
        }
        return List.copyOf(extents);
    }
}
