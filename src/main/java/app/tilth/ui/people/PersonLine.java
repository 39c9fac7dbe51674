package app.tilth.ui.people;

import app.tilth.model.Circle;
import app.tilth.model.Depth;
import app.tilth.model.Warmth;
import app.tilth.workspace.Directory;
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
 */
public record PersonLine(
        Directory.Entry who,
        Warmth warmth,
        int silentDays,
        Depth last,
        double rhythmDays,
        double strength,
        Amounts account,
        Set<Lens> lenses) {

    /** How often something went each way. */
    public record Amounts(int gave, int received, int asked) {
        public static final Amounts NONE = new Amounts(0, 0, 0);
    }

    public PersonLine {
        lenses = Lens.together(lenses);
    }

    public long id() {
        return who.id();
    }

    public String name() {
        return who.listing().name();
    }

    public String role() {
        return who.role();
    }

    public Circle circle() {
        return who.listing().circle();
    }

    public List<String> tags() {
        return who.listing().tags();
    }

    static List<String> names(List<PersonLine> people) {
        return people.stream().map(PersonLine::name).toList();
    }
}
