package app.tilth.store;

import static app.tilth.store.tables.Tables.SUGGESTION_ANSWER;
import static app.tilth.store.tables.Tables.SUGGESTION_SHOWN;

import app.tilth.model.SuggestionKind;
import app.tilth.model.SuggestionState;
import app.tilth.model.SuggestionState.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What became of suggestions: shown, and what the user answered. */
public final class SuggestionStore {
    private final DSLContext db;
    private final Rows<?> answers;

    SuggestionStore(DSLContext db) {
        this.db = db;
        this.answers = new Rows<>(
                db,
                SUGGESTION_ANSWER,
                SUGGESTION_ANSWER.ID,
                SUGGESTION_ANSWER.PERSON_ID,
                SUGGESTION_ANSWER.KIND,
                SUGGESTION_ANSWER.WHAT,
                SUGGESTION_ANSWER.DAY,
                SUGGESTION_ANSWER.UNTIL_DAY);
    }

    /** Keeps a state; showing the same person again on the same day changes nothing. */
    public void add(SuggestionState s) {
        if (s.what() == What.SHOWN) {
            shown(s);
        } else {
            answers.add(answers.nextId(), s.person(), s.kind().name(), s.what().name(), s.day(), s.until());
            answers.flush();
        }
    }

    private void shown(SuggestionState s) {
        db.insertInto(SUGGESTION_SHOWN, SUGGESTION_SHOWN.DAY, SUGGESTION_SHOWN.PERSON_ID, SUGGESTION_SHOWN.KIND)
                .values(s.day(), s.person(), s.kind().name())
                .onConflictDoNothing()
                .execute();
    }

    public boolean has(SuggestionState s) {
        return db.fetchExists(
                SUGGESTION_ANSWER,
                SUGGESTION_ANSWER
                        .PERSON_ID
                        .eq(s.person())
                        .and(SUGGESTION_ANSWER.KIND.eq(s.kind().name()))
                        .and(SUGGESTION_ANSWER.WHAT.eq(s.what().name()))
                        .and(SUGGESTION_ANSWER.DAY.eq(s.day())));
    }

    /** All states of that day or later, oldest first. */
    public List<SuggestionState> since(LocalDate day) {
        return states(SUGGESTION_SHOWN.DAY.ge(day), SUGGESTION_ANSWER.DAY.ge(day));
    }

    /** What was shown on a day. */
    public List<SuggestionState> shown(LocalDate day) {
        return states(SUGGESTION_SHOWN.DAY.eq(day), DSL.falseCondition());
    }

    /** All states of one person, oldest first. */
    public List<SuggestionState> of(long person) {
        return states(SUGGESTION_SHOWN.PERSON_ID.eq(person), SUGGESTION_ANSWER.PERSON_ID.eq(person));
    }

    public void forEach(Consumer<SuggestionState> consumer) {
        states(DSL.noCondition(), DSL.noCondition()).forEach(consumer);
    }

    private List<SuggestionState> states(Condition shown, Condition answered) {
        List<SuggestionState> states = new ArrayList<>();
        db.selectFrom(SUGGESTION_SHOWN)
                .where(shown)
                .orderBy(SUGGESTION_SHOWN.DAY, SUGGESTION_SHOWN.PERSON_ID)
                .forEach(r -> states.add(new SuggestionState(
                        r.getPersonId(), SuggestionKind.valueOf(r.getKind()), What.SHOWN, r.getDay(), null)));
        db.selectFrom(SUGGESTION_ANSWER)
                .where(answered)
                .orderBy(SUGGESTION_ANSWER.DAY, SUGGESTION_ANSWER.ID)
                .forEach(r -> states.add(new SuggestionState(
                        r.getPersonId(),
                        SuggestionKind.valueOf(r.getKind()),
                        What.valueOf(r.getWhat()),
                        r.getDay(),
                        r.getUntilDay())));
        return states;
    }
}
