package app.tilth.ui;

import app.tilth.insight.CirclesLived;
import app.tilth.insight.Harvest;
import app.tilth.insight.Introducers;
import app.tilth.insight.Passing;
import app.tilth.insight.Stretch;
import app.tilth.suggest.HangingReach;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.tie.WarmthOverTime;
import app.tilth.ui.insights.InsightsDesk;
import app.tilth.workspace.Insights.Brought;
import app.tilth.workspace.Insights.Hanging;
import app.tilth.workspace.Insights.Harvested;
import java.time.LocalDate;
import java.util.List;

/** A network without anyone. */
public final class NoInsights implements InsightsDesk {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final TieReadings NOBODY =
            TieReadings.of(TieIndex.builder(0, 0).build(), Math.toIntExact(DAY.toEpochDay()));

    @Override
    public CirclesLived circles() {
        return CirclesLived.of(NOBODY);
    }

    @Override
    public Passing passing(Stretch stretch) {
        return Passing.of(NOBODY.ties(), DAY, stretch);
    }

    @Override
    public Harvested harvest(Stretch stretch) {
        return new Harvested(new Harvest(List.of()), List.of(), DAY);
    }

    @Override
    public WarmthOverTime warmth(Stretch stretch) {
        return WarmthOverTime.of(NOBODY, new int[] {NOBODY.today()});
    }

    @Override
    public Brought introducers() {
        return new Brought(new Introducers(List.of(), 0), List.of());
    }

    @Override
    public Hanging hanging() {
        return new Hanging(new HangingReach(List.of(), 0), List.of());
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
