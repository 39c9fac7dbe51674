package app.tilth.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class MedianTest {
    @Property
    void isTheMiddleOfTheSorted(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(max = 5) Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        double expected = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
        assertThat(Median.of(values.stream().mapToDouble(Double::doubleValue).toArray(), n))
                .isEqualTo(expected);
    }
}
