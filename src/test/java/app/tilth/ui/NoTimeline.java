package app.tilth.ui;

import app.tilth.tie.Chronicle;
import app.tilth.ui.timeline.SavedTimeline;
import app.tilth.ui.timeline.TimelineBook;
import app.tilth.ui.timeline.TimelineDesk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A network in which nothing ever took place. */
public final class NoTimeline implements TimelineDesk {
    @Override
    public TimelineBook book() {
        return new TimelineBook(MemoryNetwork.DAY, Chronicle.NOTHING, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Said said(String typed) {
        return new Said(List.of(), List.of());
    }

    @Override
    public Map<Long, String> wordsOfInteractions(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public Map<Long, String> wordsOfExchanges(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public boolean move(long interaction, LocalDate to, String names) {
        return false;
    }

    @Override
    public boolean moveExchange(long exchange, LocalDate to, String names) {
        return false;
    }

    @Override
    public boolean join(List<Long> interactions, String names) {
        return false;
    }

    @Override
    public boolean split(long interaction, String names) {
        return false;
    }

    @Override
    public void save(List<SavedTimeline> filters) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
