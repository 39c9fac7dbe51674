package app.tilth.ui;

import app.tilth.insight.CirclesLived;
import app.tilth.insight.Passing;
import app.tilth.insight.Stretch;
import app.tilth.tie.WarmthOverTime;
import app.tilth.ui.insights.InsightsDesk;
import app.tilth.workspace.Insights;
import app.tilth.workspace.Insights.Brought;
import app.tilth.workspace.Insights.Hanging;
import app.tilth.workspace.Insights.Harvested;

/** What shows in all ties of the open network together. */
final class NetworkInsights implements InsightsDesk {
    private final OpenNetwork network;

    NetworkInsights(OpenNetwork network) {
        this.network = network;
    }

    private Insights insights() {
        return new Insights(network.current());
    }

    @Override
    public CirclesLived circles() {
        return insights().circles();
    }

    @Override
    public Passing passing(Stretch stretch) {
        return insights().passing(stretch);
    }

    @Override
    public Harvested harvest(Stretch stretch) {
        return insights().harvest(stretch);
    }

    @Override
    public WarmthOverTime warmth(Stretch stretch) {
        return insights().warmth(stretch);
    }

    @Override
    public Brought introducers() {
        return insights().introducers();
    }

    @Override
    public Hanging hanging() {
        return insights().hanging();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
