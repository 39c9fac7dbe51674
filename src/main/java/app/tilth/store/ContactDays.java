package app.tilth.store;

import static app.tilth.store.tables.Tables.INTERACTION;
import static app.tilth.store.tables.Tables.PARTICIPANT;

import app.tilth.model.Depth;
import app.tilth.model.Interaction;
import app.tilth.model.InteractionKind;
import app.tilth.tie.TieIndex;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Day and depth of every interaction by its id, on flat arrays, for the one pass that fills the tie index. */
final class ContactDays {
    private final int[] days;
    private final Depth[] depths;

    ContactDays(DSLContext db) {
        int ids = db.select(DSL.max(INTERACTION.ID))
                        .from(INTERACTION)
                        .fetchOptional(0, Integer.class)
                        .orElse(0)
                + 1;
        days = new int[ids];
        depths = new Depth[ids];
        byte[] participants = participants(db, ids);
        try (var rows = db.select(INTERACTION.ID, INTERACTION.DAY.coerce(Integer.class), INTERACTION.KIND)
                .from(INTERACTION)
                .fetchResultSet()) {
            while (rows.next()) {
                int id = rows.getInt(1);
                InteractionKind kind = InteractionKind.valueOf(rows.getString(3));
                days[id] = rows.getInt(2);
                depths[id] = Interaction.isContact(kind, participants[id]) ? kind.depth() : Depth.NONE;
            }
        } catch (SQLException e) {
            throw new DataAccessException("reading contact-days", e);
        }
    }

    /** How many took part in each interaction, counted to one above the most that make a contact. */
    private static byte[] participants(DSLContext db, int ids) {
        byte[] counts = new byte[ids];
        try (var rows = db.select(PARTICIPANT.INTERACTION_ID).from(PARTICIPANT).fetchResultSet()) {
            while (rows.next()) {
                int id = rows.getInt(1);
                if (counts[id] <= Interaction.MOST_RECEIVERS) {
                    counts[id]++;
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("counting participants", e);
        }
        return counts;
    }

    /** Adds an interaction to the tie begun last, where it was a contact. */
    void add(int interaction, TieIndex.Builder to) {
        if (depths[interaction] != Depth.NONE) {
            to.contact(days[interaction], depths[interaction]);
        }
    }
}
