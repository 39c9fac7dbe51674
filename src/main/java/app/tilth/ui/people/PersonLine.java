package app.tilth.ui.people;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Warmth;
import java.util.List;
import java.util.Set;

/**
 * One person as the table shows them.
 *
 * @param silentDays since the last contact, -1 where there was none
 * @param last how the last contact was, {@link Depth#NONE} where there was none
 * @param rhythmDays the usual interval, 0 while it is not known
 * @param strength of the tie, 0 to 1
 * @param account how often something was given, received and asked
 * @param lenses those they are seen through
 * @param text everything they are found by, folded
 * @param letters of the text, see {@link app.tilth.transfer.Fold#letters}
 */
public record PersonLine(
        long id,
        String name,
        String role,
        Circle circle,
        Warmth warmth,
        int silentDays,
        Depth last,
        double rhythmDays,
        double strength,
        Amounts account,
        List<String> tags,
        Set<Lens> lenses,
        String text,
        long letters) {

    /** How often something went each way. */
    public record Amounts(int gave, int received, int asked) {
        public static final Amounts NONE = new Amounts(0, 0, 0);
    }

    public PersonLine {
        tags = List.copyOf(tags);
        lenses = Lens.together(lenses);
    }

    static List<String> names(List<PersonLine> people) {
        return people.stream().map(PersonLine::name).toList();
    }
}
