package app.tilth.store;

import static app.tilth.store.tables.Tables.COMMAND;
import static app.tilth.store.tables.Tables.COMMAND_STEP;
import static org.jooq.impl.DSL.max;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The user's commands and, for each, the statements that take it back: kept in the file, so that undo survives a restart.
 *
 * <p>Undoing runs a command's inverse statements newest first; the triggers note their inverses in turn, which is what
 * redo then runs. All methods belong inside a transaction of {@link Database#write}.
 */
public final class UndoLog {
    /** How many commands can be taken back; older ones are forgotten. */
    private static final int KEPT = 200;

    private static final Table<?> CURRENT_COMMAND = DSL.table("current_command");
    private static final Field<Long> ID = DSL.field("id", Long.class);

    /** A command as the Undo menu names it. */
    public record Named(long id, String name) {}

    private final Connection writer;
    private final DSLContext db;
    private final SearchText searchText;

    UndoLog(Connection writer, DSLContext db) throws SQLException {
        this.writer = writer;
        this.db = db;
        this.searchText = new SearchText(db);
        ChangeTriggers.create(writer);
    }

    /** Begins a command: what follows in this transaction is noted under its name, and what was undone is forgotten. */
    public void begin(String name, long atMillis) {
        forget(db.select(COMMAND.ID)
                .from(COMMAND)
                .where(COMMAND.UNDONE.isTrue())
                .fetchSet(COMMAND.ID));
        long id = db.select(max(COMMAND.ID))
                        .from(COMMAND)
                        .fetchOptional(0, Long.class)
                        .orElse(0L)
                + 1;
        db.insertInto(COMMAND, COMMAND.ID, COMMAND.NAME, COMMAND.AT, COMMAND.UNDONE)
                .values(id, name, atMillis, false)
                .execute();
        note(id);
    }

    /**
     * Ends the noting, brings the search index up to date and says what was touched. A command that changed nothing
     * leaves no entry.
     */
    public Touched end() {
        if (db.fetchExists(CURRENT_COMMAND)) {
            long id = db.select(ID).from(CURRENT_COMMAND).fetchSingle(ID);
            db.deleteFrom(CURRENT_COMMAND).execute();
            if (!db.fetchExists(COMMAND_STEP, COMMAND_STEP.COMMAND_ID.eq(id))) {
                forget(Set.of(id));
            }
            forget(db.select(COMMAND.ID)
                    .from(COMMAND)
                    .where(COMMAND.ID.le(id - KEPT))
                    .fetchSet(COMMAND.ID));
        }
        return touched();
    }

    private Touched touched() {
        db.execute("""
                INSERT INTO touched_person
                SELECT person_id FROM participant WHERE interaction_id IN (SELECT id FROM touched_interaction)""");
        searchText.refresh();
        return new Touched(
                drain("touched_person"),
                drain("touched_interaction"),
                drain("touched_organization"),
                drain("touched_need"),
                !drain("touched_setting").isEmpty());
    }

    private Set<Long> drain(String table) {
        Set<Long> ids = new HashSet<>(db.select(ID).from(table).fetch(ID));
        if (!ids.isEmpty()) {
            db.deleteFrom(DSL.table(table)).execute();
        }
        return ids;
    }

    /** The command that undo would take back. */
    public static Optional<Named> undoable(DSLContext db) {
        return db.select(COMMAND.ID, COMMAND.NAME)
                .from(COMMAND)
                .where(COMMAND.UNDONE.isFalse())
                .orderBy(COMMAND.ID.desc())
                .limit(1)
                .fetchOptional(UndoLog::named);
    }

    /** The command that redo would bring back. */
    public static Optional<Named> redoable(DSLContext db) {
        return db.select(COMMAND.ID, COMMAND.NAME)
                .from(COMMAND)
                .where(COMMAND.UNDONE.isTrue())
                .orderBy(COMMAND.ID)
                .limit(1)
                .fetchOptional(UndoLog::named);
    }

    private static Named named(Record2<Long, String> row) {
        return new Named(row.value1(), row.value2());
    }

    /** Takes the newest command back; follow with {@link #end()}. */
    public Optional<Named> undo() {
        Optional<Named> command = undoable(db);
        command.ifPresent(c -> turn(c.id(), true));
        return command;
    }

    /** Brings the last undone command back; follow with {@link #end()}. */
    public Optional<Named> redo() {
        Optional<Named> command = redoable(db);
        command.ifPresent(c -> turn(c.id(), false));
        return command;
    }

    private void turn(long id, boolean undone) {
        List<String> inverses = db.select(COMMAND_STEP.INVERSE)
                .from(COMMAND_STEP)
                .where(COMMAND_STEP.COMMAND_ID.eq(id))
                .orderBy(COMMAND_STEP.ID.desc())
                .fetch(COMMAND_STEP.INVERSE);
        db.deleteFrom(COMMAND_STEP).where(COMMAND_STEP.COMMAND_ID.eq(id)).execute();
        note(id);
        try (Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA defer_foreign_keys = ON");
            for (String inverse : inverses) {
                statement.executeUpdate(inverse);
            }
        } catch (SQLException e) {
            throw new DataAccessException("undo of command " + id, e);
        }
        db.update(COMMAND).set(COMMAND.UNDONE, undone).where(COMMAND.ID.eq(id)).execute();
    }

    private void note(long id) {
        db.deleteFrom(CURRENT_COMMAND).execute();
        db.insertInto(CURRENT_COMMAND, ID).values(id).execute();
    }

    private void forget(Set<Long> commands) {
        if (!commands.isEmpty()) {
            db.deleteFrom(COMMAND_STEP)
                    .where(COMMAND_STEP.COMMAND_ID.in(commands))
                    .execute();
            db.deleteFrom(COMMAND).where(COMMAND.ID.in(commands)).execute();
        }
    }

    /** When the last command was done. */
    static Optional<Instant> lastCommand(DSLContext db) {
        return db.select(COMMAND.AT)
                .from(COMMAND)
                .orderBy(COMMAND.ID.desc())
                .limit(1)
                .fetchOptional(COMMAND.AT)
                .map(Instant::ofEpochMilli);
    }
}
