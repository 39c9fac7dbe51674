package app.tilth.ui.timeline;

import java.util.AbstractList;

/** The lines of the list for some days, newest first, told one by one as they come into sight. */
final class Lines extends AbstractList<Lines.Line> {
    /**
     * A line of the list.
     *
     * @param entry what it tells, -1 where it only gives room to what the day is called
     * @param place among the lines of its day
     */
    record Line(int day, int entry, int place) {
        boolean isFirst() {
            return place == 0;
        }
    }

    private final Shown shown;
    private final int from;
    private final int until;

    /** The lines of a stretch. */
    Lines(Shown shown, Stretch stretch) {
        this.shown = shown;
        from = shown.days().firstFrom(stretch.first());
        until = shown.days().firstFrom(stretch.last() + 1);
    }

    @Override
    public int size() {
        return shown.days().linesBefore(until) - shown.days().linesBefore(from);
    }

    @Override
    public Line get(int index) {
        Days days = shown.days();
        int fromTheEnd = days.linesBefore(until) - 1 - index;
        int day = days.ofLine(fromTheEnd);
        int place = days.linesBefore(day + 1) - 1 - fromTheEnd;
        int rows = days.rowsOn(day);
        int entry = place < rows ? shown.row(days.row(day) + rows - 1 - place) : -1;
        return new Line(days.day(day), entry, place);
    }

    /** Where the lines of a day begin, or of the next one before it. */
    int of(int day) {
        Days days = shown.days();
        int at = Math.clamp(days.firstFrom(day + 1) - 1, from - 1, until - 1);
        return at < from ? Math.max(0, size() - 1) : days.linesBefore(until) - days.linesBefore(at + 1);
    }

    /** Where an entry is, -1 where it is not among them. */
    int ofEntry(int entry) {
        Days days = shown.days();
        int day = shown.chronicle().day(entry);
        int at = days.firstFrom(day);
        if (at < from || at >= until || days.day(at) != day) {
            return -1;
        }
        for (int i = 0; i < days.rowsOn(at); i++) {
            if (shown.row(days.row(at) + days.rowsOn(at) - 1 - i) == entry) {
                return days.linesBefore(until) - days.linesBefore(at + 1) + i;
            }
        }
        return -1;
    }
}
