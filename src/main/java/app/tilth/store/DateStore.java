package app.tilth.store;

import static app.tilth.store.tables.Tables.DATE_THAT_MATTERS;
import static app.tilth.store.tables.Tables.PERSON;

import app.tilth.model.DateThatMatters;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Dates that matter, across people; those of one person are part of them, see {@link PersonStore}. */
public final class DateStore {
    private final DSLContext db;

    DateStore(DSLContext db) {
        this.db = db;
    }

    /** A date that matters, and whose it is. */
    public record OwnedDate(long person, DateThatMatters date) {}

    /** Every date that matters, of people who are neither archived nor You. */
    public List<OwnedDate> all() {
        return dates(DSL.noCondition());
    }

    /** Of these, the dates that fall on one of those days of a year. */
    public List<OwnedDate> on(Collection<MonthDay> days) {
        return dates(DSL.row(DATE_THAT_MATTERS.MONTH, DATE_THAT_MATTERS.DAY_OF_MONTH)
                .in(days.stream()
                        .map(d -> DSL.row(d.getMonthValue(), d.getDayOfMonth()))
                        .toList()));
    }

    private List<OwnedDate> dates(Condition condition) {
        return db.select(DATE_THAT_MATTERS.fields())
                .from(DATE_THAT_MATTERS)
                .join(PERSON)
                .on(PERSON.ID.eq(DATE_THAT_MATTERS.PERSON_ID))
                .where(PERSON.ARCHIVED.isFalse().and(PERSON.IS_YOU.isFalse()).and(condition))
                .orderBy(DATE_THAT_MATTERS.ID)
                .fetch(row -> new OwnedDate(row.get(DATE_THAT_MATTERS.PERSON_ID), PersonParts.date(row)));
    }
}
