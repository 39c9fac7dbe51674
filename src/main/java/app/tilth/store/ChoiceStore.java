package app.tilth.store;

import static app.tilth.store.tables.Tables.SUGGESTION_CHOICE;
import static app.tilth.store.tables.Tables.SUGGESTION_TERM;

import app.tilth.model.Choice;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The suggestions of one day as they were last worked out. */
public final class ChoiceStore {
    private final DSLContext db;

    ChoiceStore(DSLContext db) {
        this.db = db;
    }

    /** Keeps the suggestions of a day in place of whatever was kept. */
    public void replace(LocalDate day, List<Choice> choices) {
        db.deleteFrom(SUGGESTION_CHOICE).execute();
        for (int place = 0; place < choices.size(); place++) {
            add(place, day, choices.get(place));
        }
    }

    /** Forgets what is kept: something changed, and what was said of it may not be so any more. */
    public void forget() {
        db.deleteFrom(SUGGESTION_CHOICE).execute();
    }

    private void add(long place, LocalDate day, Choice choice) {
        db.insertInto(SUGGESTION_CHOICE)
                .set(SUGGESTION_CHOICE.PLACE, place)
                .set(SUGGESTION_CHOICE.DAY, day)
                .set(SUGGESTION_CHOICE.KIND, choice.kind().name())
                .set(SUGGESTION_CHOICE.PERSON_ID, choice.person())
                .set(SUGGESTION_CHOICE.INTRODUCTION_ID, choice.introduction())
                .set(SUGGESTION_CHOICE.SCORE, choice.score())
                .set(SUGGESTION_CHOICE.WARMTH, choice.warmth().name())
                .execute();
        int ordinal = 0;
        for (Choice.Term term : choice.terms()) {
            db.insertInto(SUGGESTION_TERM)
                    .set(SUGGESTION_TERM.PLACE, place)
                    .set(SUGGESTION_TERM.ORDINAL, ordinal++)
                    .set(SUGGESTION_TERM.FORM, term.form())
                    .set(SUGGESTION_TERM.NAME, term.name())
                    .set(SUGGESTION_TERM.VALUE, Rows.text(term.value()))
                    .execute();
        }
    }

    /** The suggestions kept for a day, in their order; none where another day's are kept. */
    public List<Choice> of(LocalDate day) {
        Map<Long, List<Choice.Term>> terms = db.selectFrom(SUGGESTION_TERM)
                .orderBy(SUGGESTION_TERM.PLACE, SUGGESTION_TERM.ORDINAL)
                .fetchGroups(
                        SUGGESTION_TERM.PLACE, row -> new Choice.Term(row.getForm(), row.getName(), row.getValue()));
        return db.selectFrom(SUGGESTION_CHOICE)
                .where(SUGGESTION_CHOICE.DAY.eq(day))
                .orderBy(SUGGESTION_CHOICE.PLACE)
                .fetch(row -> new Choice(
                        SuggestionKind.valueOf(row.getKind()),
                        row.getPersonId(),
                        row.getIntroductionId(),
                        row.getScore(),
                        Warmth.valueOf(row.getWarmth()),
                        terms.getOrDefault(row.getPlace(), List.of())));
    }
}
