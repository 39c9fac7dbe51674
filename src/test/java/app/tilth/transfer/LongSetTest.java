package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class LongSetTest {
    @Property(tries = 100)
    void holdsWhatASetHolds(@ForAll @Size(max = 500) List<Long> numbers, @ForAll List<Long> others) {
        LongSet set = new LongSet();
        Set<Long> expected = new HashSet<>();

        for (long number : numbers) {
            assertThat(set.add(number)).isEqualTo(expected.add(number));
        }

        numbers.forEach(number -> assertThat(set.contains(number)).isTrue());
        others.forEach(number -> assertThat(set.contains(number)).isEqualTo(expected.contains(number)));
    }
}
