package app.tilth.ui.insights;

import app.tilth.insight.CirclesLived;
import app.tilth.insight.Passing;
import app.tilth.insight.Stretch;
import app.tilth.tie.WarmthOverTime;
import app.tilth.workspace.Insights.Brought;
import app.tilth.workspace.Insights.Hanging;
import app.tilth.workspace.Insights.Harvested;

/** Where insights come from. Every call may block, so it is only made from background work. */
public interface InsightsDesk {
    CirclesLived circles();

    Passing passing(Stretch stretch);

    Harvested harvest(Stretch stretch);

    WarmthOverTime warmth(Stretch stretch);

    Brought introducers();

    Hanging hanging();

    /** Calls the listener, from any thread, whenever any of it may have changed. */
    AutoCloseable onChange(Runnable listener);
}
