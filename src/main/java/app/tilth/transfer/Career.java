package app.tilth.transfer;

import app.tilth.model.News;
import app.tilth.model.Person;
import app.tilth.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The positions of a person while an import tells of them.
 *
 * <p>Organizations are compared without case, punctuation and legal form, titles without case and punctuation; a part
 * that is empty says nothing and differs from nothing. A position known to be over is never opened again: the file is
 * older than the news.
 */
final class Career {
    private final long person;
    private final List<Position> positions;
    private final LocalDate day;
    private final List<News> news = new ArrayList<>();

    private Career(long person, List<Position> positions, LocalDate day) {
        this.person = person;
        this.positions = positions;
        this.day = day;
    }

    static Career of(Person person, LocalDate day) {
        return new Career(person.id(), new ArrayList<>(person.positions()), day);
    }

    List<Position> positions() {
        return positions;
    }

    List<News> news() {
        return news;
    }

    /** Adds what is not known yet after what is, and fills blanks. */
    void add(List<Position> told) {
        for (Position position : told) {
            if (!isKnown(position)) {
                positions.add(position);
            }
        }
    }

    /** As {@link #add}; but a new first position follows the current one, unless that is told as well. */
    void update(List<Position> told) {
        if (told.isEmpty()) {
            return;
        }
        Position first = told.getFirst();
        int current = current();
        boolean follows =
                first.isCurrent() && current >= 0 && told.stream().noneMatch(p -> isSame(p, positions.get(current)));
        if (follows && !isKnown(first)) {
            Position before = positions.get(current);
            Position after = new Position(
                    first.organization().isEmpty() ? before.organization() : first.organization(),
                    first.title(),
                    first.from(),
                    null);
            positions.set(current, new Position(before.organization(), before.title(), before.from(), day));
            positions.addFirst(after);
            tell(before, after);
        }
        add(told);
    }

    private void tell(Position before, Position after) {
        if (!organization(before).equals(organization(after))
                && !after.organization().isEmpty()) {
            news.add(new News(0, person, News.Kind.ORGANIZATION, before.organization(), after.organization(), day));
        } else {
            news.add(new News(0, person, News.Kind.TITLE, before.title(), after.title(), day));
        }
    }

    private int current() {
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).isCurrent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a position is among those known; if none says all of it, it fills the blanks of a current one. */
    private boolean isKnown(Position told) {
        if (positions.stream().anyMatch(known -> says(known, told))) {
            return true;
        }
        for (int i = 0; i < positions.size(); i++) {
            Position known = positions.get(i);
            if (isSame(known, told)) {
                if (known.isCurrent()) {
                    positions.set(i, filled(known, told));
                }
                return true;
            }
        }
        return false;
    }

    private static boolean says(Position known, Position told) {
        String organization = organization(told);
        String title = Normal.title(told.title());
        return (organization.isEmpty() || organization.equals(organization(known)))
                && (title.isEmpty() || title.equals(Normal.title(known.title())));
    }

    private static Position filled(Position known, Position told) {
        return new Position(
                known.organization().isEmpty() ? told.organization() : known.organization(),
                known.title().isEmpty() ? told.title() : known.title(),
                known.from() == null ? told.from() : known.from(),
                known.until());
    }

    private static boolean isSame(Position a, Position b) {
        return isSame(organization(a), organization(b)) && isSame(Normal.title(a.title()), Normal.title(b.title()));
    }

    private static boolean isSame(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static String organization(Position position) {
        return Normal.organization(position.organization());
    }
}
