package app.tilth.store;

import static app.tilth.store.tables.Tables.NEED;
import static app.tilth.store.tables.Tables.NEED_ASK;
import static app.tilth.store.tables.Tables.NEED_CRITERION;
import static app.tilth.store.tables.Tables.NEED_EXCLUSION;

import app.tilth.model.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Needs, who could help with them, who does not fit, and the asks made for them. */
public final class NeedStore {
    private final DSLContext db;
    private final Rows<?> rows;
    private final Rows<?> criteria;
    private final Rows<?> exclusions;
    private final Rows<?> asks;

    NeedStore(DSLContext db) {
        this.db = db;
        this.rows = new Rows<>(
                db,
                NEED,
                NEED.ID,
                NEED.UID,
                NEED.TITLE,
                NEED.WHY,
                NEED.HORIZON_DAY,
                NEED.OPENED_DAY,
                NEED.MET_DAY,
                NEED.OUTCOME);
        this.criteria = new Rows<>(
                db,
                NEED_CRITERION,
                NEED_CRITERION.ID,
                NEED_CRITERION.NEED_ID,
                NEED_CRITERION.ORDINAL,
                NEED_CRITERION.KIND,
                NEED_CRITERION.TEXT,
                NEED_CRITERION.PERSON_ID);
        this.exclusions =
                new Rows<>(db, NEED_EXCLUSION, NEED_EXCLUSION.NEED_ID, NEED_EXCLUSION.PERSON_ID).passingOverKnown();
        this.asks = new Rows<>(db, NEED_ASK, NEED_ASK.NEED_ID, NEED_ASK.EXCHANGE_ID).passingOverKnown();
    }

    public long add(Need need) {
        long id = rows.nextId();
        rows.add(id, need.uid(), need.title(), need.why(), need.horizon(), need.opened(), need.met(), need.outcome());
        rows.flush();
        addCriteria(id, need.criteria());
        need.exclusions().forEach(person -> exclude(id, person));
        need.asks().forEach(ask -> addAsk(id, ask));
        return id;
    }

    /** Stores a changed need under the same id; who does not fit and what was asked stay as they are. */
    public void update(Need need) {
        db.update(NEED)
                .set(NEED.TITLE, Rows.text(need.title()))
                .set(NEED.WHY, Rows.text(need.why()))
                .set(NEED.HORIZON_DAY, need.horizon())
                .set(NEED.OPENED_DAY, need.opened())
                .set(NEED.MET_DAY, need.met())
                .set(NEED.OUTCOME, Rows.text(need.outcome()))
                .where(NEED.ID.eq(need.id()))
                .execute();
        boolean isSame = find(need.id())
                .filter(kept -> kept.criteria().equals(need.criteria()))
                .isPresent();
        if (!isSame) {
            db.deleteFrom(NEED_CRITERION)
                    .where(NEED_CRITERION.NEED_ID.eq(need.id()))
                    .execute();
            addCriteria(need.id(), need.criteria());
        }
    }

    private void addCriteria(long need, List<Need.Criterion> all) {
        int ordinal = 0;
        for (Need.Criterion c : all) {
            criteria.add(criteria.nextId(), need, ordinal++, c.kind().name(), c.text(), c.person());
        }
        criteria.flush();
    }

    public void remove(long id) {
        db.deleteFrom(NEED).where(NEED.ID.eq(id)).execute();
    }

    /** Someone does not fit, whatever the criteria say. */
    public void exclude(long need, long person) {
        exclusions.add(need, person);
        exclusions.flush();
    }

    /** Someone fits again, where the criteria say so. */
    public void include(long need, long person) {
        db.deleteFrom(NEED_EXCLUSION)
                .where(NEED_EXCLUSION.NEED_ID.eq(need))
                .and(NEED_EXCLUSION.PERSON_ID.eq(person))
                .execute();
    }

    /**
     * An ask was made for a need.
     *
     * @param exchange id of the ask
     */
    public void addAsk(long need, long exchange) {
        asks.add(need, exchange);
        asks.flush();
    }

    public boolean has(String uid) {
        return db.fetchExists(NEED, NEED.UID.eq(uid));
    }

    public Optional<Need> find(long id) {
        return fetch(NEED.ID.eq(id)).stream().findFirst();
    }

    /** All that are not met, in the order they were added. */
    public List<Need> open() {
        return fetch(NEED.MET_DAY.isNull());
    }

    public List<Need> all() {
        return fetch(DSL.noCondition());
    }

    public void forEach(Consumer<Need> consumer) {
        all().forEach(consumer);
    }

    private List<Need> fetch(Condition condition) {
        var ids = DSL.select(NEED.ID).from(NEED).where(condition);
        Map<Long, List<Need.Criterion>> criteriaOf = db.selectFrom(NEED_CRITERION)
                .where(NEED_CRITERION.NEED_ID.in(ids))
                .orderBy(NEED_CRITERION.NEED_ID, NEED_CRITERION.ORDINAL)
                .fetchGroups(
                        NEED_CRITERION.NEED_ID,
                        r -> new Need.Criterion(
                                Need.Criterion.Kind.valueOf(r.getKind()), r.getText(), r.getPersonId()));
        Map<Long, List<Long>> excludedOf = db.selectFrom(NEED_EXCLUSION)
                .where(NEED_EXCLUSION.NEED_ID.in(ids))
                .orderBy(NEED_EXCLUSION.NEED_ID, NEED_EXCLUSION.PERSON_ID)
                .fetchGroups(NEED_EXCLUSION.NEED_ID, NEED_EXCLUSION.PERSON_ID);
        Map<Long, List<Long>> askedOf = db.selectFrom(NEED_ASK)
                .where(NEED_ASK.NEED_ID.in(ids))
                .orderBy(NEED_ASK.NEED_ID, NEED_ASK.EXCHANGE_ID)
                .fetchGroups(NEED_ASK.NEED_ID, NEED_ASK.EXCHANGE_ID);
        List<Need> needs = new ArrayList<>();
        db.selectFrom(NEED)
                .where(condition)
                .orderBy(NEED.ID)
                .forEach(row -> needs.add(need(row, criteriaOf, excludedOf, askedOf)));
        return needs;
    }

    private static Need need(
            Record row,
            Map<Long, List<Need.Criterion>> criteria,
            Map<Long, List<Long>> excluded,
            Map<Long, List<Long>> asked) {
        long id = row.get(NEED.ID);
        return new Need(
                id,
                row.get(NEED.UID),
                row.get(NEED.TITLE),
                row.get(NEED.WHY),
                row.get(NEED.HORIZON_DAY),
                row.get(NEED.OPENED_DAY),
                row.get(NEED.MET_DAY),
                row.get(NEED.OUTCOME),
                criteria.getOrDefault(id, List.of()),
                excluded.getOrDefault(id, List.of()),
                asked.getOrDefault(id, List.of()));
    }
}
