package app.tilth.store;

import static app.tilth.store.tables.Tables.NEED;
import static app.tilth.store.tables.Tables.NEED_CRITERION;

import app.tilth.model.Need;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Needs and who could help with them. */
public final class NeedStore {
    private final DSLContext db;
    private final Rows<?> rows;
    private final Rows<?> criteria;

    NeedStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(db, NEED, NEED.ID, NEED.UID, NEED.TITLE, NEED.WHY, NEED.HORIZON_DAY, NEED.MET_DAY);
        this.criteria = new Rows<>(
                db,
                NEED_CRITERION,
                NEED_CRITERION.ID,
                NEED_CRITERION.NEED_ID,
                NEED_CRITERION.ORDINAL,
                NEED_CRITERION.KIND,
                NEED_CRITERION.TEXT,
                NEED_CRITERION.PERSON_ID);
    }

    public long add(Need need) {
        long id = rows.nextId();
        rows.add(id, need.uid(), need.title(), need.why(), need.horizon(), need.met());
        rows.flush();
        int ordinal = 0;
        for (Need.Criterion c : need.criteria()) {
            criteria.add(criteria.nextId(), id, ordinal++, c.kind().name(), c.text(), c.person());
        }
        criteria.flush();
        return id;
    }

    public boolean has(String uid) {
        return db.fetchExists(NEED, NEED.UID.eq(uid));
    }

    public void forEach(Consumer<Need> consumer) {
        Map<Long, List<Need.Criterion>> groups = db.selectFrom(NEED_CRITERION)
                .orderBy(NEED_CRITERION.NEED_ID, NEED_CRITERION.ORDINAL)
                .fetchGroups(
                        NEED_CRITERION.NEED_ID,
                        r -> new Need.Criterion(
                                Need.Criterion.Kind.valueOf(r.getKind()), r.getText(), r.getPersonId()));
        db.selectFrom(NEED).orderBy(NEED.ID).forEach(row -> consumer.accept(need(row, groups)));
    }

    private static Need need(Record row, Map<Long, List<Need.Criterion>> criteria) {
        return new Need(
                row.get(NEED.ID),
                row.get(NEED.UID),
                row.get(NEED.TITLE),
                row.get(NEED.WHY),
                row.get(NEED.HORIZON_DAY),
                row.get(NEED.MET_DAY),
                criteria.getOrDefault(row.get(NEED.ID), List.of()));
    }
}
