package app.tilth.bench;

import app.tilth.tie.LapseRisk.Weights;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Scores lapse-risk cases through the engine: reads the columns case, today, horizon, own and days, writes case and risk,
 * the probability that no contact falls in the window.
 */
final class LapseRisk {
    private LapseRisk() {}

    static void run(Path in, Path out) throws IOException {
        long start = System.nanoTime();
        long rows = 0;
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(in);
                CsvWriter scores = CsvWriter.builder().build(out)) {
            scores.writeRecord("case", "risk");
            for (NamedCsvRecord row : cases) {
                scores.writeRecord(row.getField("case"), Double.toString(risk(row)));
                rows++;
            }
        }
        System.out.println("bench lapse-risk cases " + rows + " rows");
        System.out.println("bench lapse-risk time " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static double risk(NamedCsvRecord row) {
        int[] days = Arrays.stream(row.getField("days").split(";"))
                .mapToInt(Integer::parseInt)
                .toArray();
        Weights weights = row.getField("own").equals("1") ? Weights.OWN_RHYTHM : Weights.FIXED;
        int today = Integer.parseInt(row.getField("today"));
        double horizon = Double.parseDouble(row.getField("horizon"));
        return app.tilth.tie.LapseRisk.of(days, days.length, today, horizon, weights);
    }
}
