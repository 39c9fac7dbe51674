package app.tilth.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Warmth;
import app.tilth.ui.network.Roster.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RosterOrderTest {
    private static final List<Row> ROWS = MadeSociogram.of(30).people().stream()
            .map(member -> new Row(
                    member,
                    member.group() < 0 ? "" : "Group " + member.group(),
                    (int) member.id() % 4,
                    TieStrength.of(member)))
            .toList();

    @Property
    void whateverTheOrderBeforeTheOrderAfterIsTheSame(@ForAll RosterOrder order, @ForAll long seed) {
        List<Row> mixed = new ArrayList<>(ROWS);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(mixed.stream().sorted(order.comparator()).toList())
                .isEqualTo(ROWS.stream().sorted(order.comparator()).toList());
    }

    @Property
    void eachOrderDoesWhatItSays(@ForAll RosterOrder order) {
        List<Row> rows = ROWS.stream().sorted(order.comparator()).toList();
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row after = rows.get(i);
            assertThat(
                            switch (order) {
                                case TIE ->
                                    before.member().nearness() >= after.member().nearness();
                                case NAME ->
                                    before.member()
                                                    .name()
                                                    .compareToIgnoreCase(
                                                            after.member().name())
                                            <= 0;
                                case CIRCLE ->
                                    before.member()
                                                    .circle()
                                                    .compareTo(after.member().circle())
                                            <= 0;
                                case WARMTH ->
                                    after.member().warmth() != Warmth.THRIVING
                                            || before.member().warmth() == Warmth.THRIVING;
                                case COMMUNITY ->
                                    !before.community().isEmpty()
                                            || after.community().isEmpty();
                                case KNOWS -> before.knows() >= after.knows();
                            })
                    .isTrue();
        }
    }
}
