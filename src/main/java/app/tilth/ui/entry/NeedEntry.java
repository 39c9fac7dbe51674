package app.tilth.ui.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that may be needed one day.
 *
 * @param id 0 for a new one
 */
record NeedEntry(NeedDesk desk, long id) implements Entry {
    static final String TITLE = "title";
    static final String WHY = "why";
    static final String HORIZON = "horizon";
    static final String SOUGHT = "sought";
    static final String OUT = "out";

    @Override
    public String draft() {
        return "need." + id;
    }

    @Override
    public Values begin() {
        return desk.kept(id)
                .map(kept -> Values.NONE
                        .with(TITLE, kept.title())
                        .with(WHY, kept.why())
                        .with(HORIZON, desk.written(kept.horizon()))
                        .with(SOUGHT, Sought.write(kept.sought()))
                        .with(OUT, Who.write(kept.out())))
                .orElse(Values.NONE);
    }

    static List<Sought> sought(Values values) {
        return Sought.read(values.text(SOUGHT));
    }

    private NeedDraft told(Values values) {
        return new NeedDraft(
                id,
                values.stripped(TITLE),
                values.stripped(WHY),
                desk.horizon(values.stripped(HORIZON)).day(),
                sought(values),
                values.people(OUT));
    }

    @Override
    public Map<String, Remark> remarks(Values values) {
        Map<String, Remark> remarks = new HashMap<>();
        desk.objection(told(values)).ifPresent(why -> remarks.put(TITLE, Remark.objection(why)));
        if (!values.stripped(HORIZON).isEmpty()) {
            NeedDesk.Horizon read = desk.horizon(values.stripped(HORIZON));
            remarks.put(HORIZON, new Remark(read.said(), !read.understood()));
        }
        return remarks;
    }

    @Override
    public String save(Values values) {
        return desk.keep(told(values));
    }
}
