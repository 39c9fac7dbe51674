package app.tilth.bench;

import app.tilth.store.SearchStore;
import app.tilth.store.SearchStore.What;
import app.tilth.workspace.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * How long search takes as people type, over the network of standard size.
 *
 * <p>A thousand queries are typed letter by letter: names of people and organizations, tags and words of interactions,
 * each from its first letter on. One query is what the search field asks: the best eight people, organizations and
 * interactions. Each is asked of {@link SearchStore} and, with the same SQL and bind values, through plain JDBC on a
 * connection configured like the store's, by turns; once to warm up, then five times. Figures are of all 5,000 queries.
 */
final class SearchBench {
    private static final int QUERIES = 1000;
    private static final int ROUNDS = 5;
    private static final int MOST = 8;

    private final Figures figures = new Figures("search");

    void run() throws Exception {
        Path file = StandardNetwork.file();
        try (Workspace workspace = Workspace.open(file, StandardNetwork.CLOCK);
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file, likeTheStore())) {
            List<String> typed = new TypedQueries(workspace).first(QUERIES);
            double[] store = new double[ROUNDS * QUERIES];
            double[] jdbc = new double[ROUNDS * QUERIES];
            for (int round = -1; round < ROUNDS; round++) {
                figures.note("round " + (round + 1) + " of " + ROUNDS);
                for (int i = 0; i < QUERIES; i++) {
                    String text = typed.get(i);
                    int at = Math.max(0, round) * QUERIES + i;
                    if (i % 2 == 0) {
                        store[at] = Figures.time(() -> ofStore(workspace, text));
                        jdbc[at] = Figures.time(() -> ofJdbc(plain, text));
                    } else {
                        jdbc[at] = Figures.time(() -> ofJdbc(plain, text));
                        store[at] = Figures.time(() -> ofStore(workspace, text));
                    }
                }
            }
            figures.print("median", Figures.median(store), "ms");
            figures.print("p99", Figures.quantile(store, .99), "ms");
            figures.print("jdbc_median", Figures.median(jdbc), "ms");
            figures.print("jdbc_p99", Figures.quantile(jdbc, .99), "ms");
            figures.print("ratio_to_jdbc", Figures.median(store) / Figures.median(jdbc), "times");
        }
    }

    private static Object ofStore(Workspace workspace, String typed) {
        return workspace.read(stores -> {
            SearchStore search = stores.search();
            List<SearchStore.Hit> hits = new ArrayList<>();
            for (What what : What.values()) {
                hits.addAll(search.search(what, typed, MOST));
            }
            return hits;
        });
    }

    private static Object ofJdbc(Connection connection, String typed) throws SQLException {
        List<Long> hits = new ArrayList<>();
        for (What what : What.values()) {
            Set<Long> ids = new LinkedHashSet<>();
            try (PreparedStatement statement = connection.prepareStatement(what.sql())) {
                int at = 1;
                for (Object bind : what.binds(typed, MOST)) {
                    statement.setObject(at++, bind);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (ids.size() < MOST && rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
            }
            hits.addAll(ids);
        }
        return hits;
    }

    private static Properties likeTheStore() {
        Properties properties = new Properties();
        properties.setProperty("open_mode", "1");
        properties.setProperty("busy_timeout", "5000");
        properties.setProperty("cache_size", "-16000");
        properties.setProperty("mmap_size", "268435456");
        return properties;
    }
}
