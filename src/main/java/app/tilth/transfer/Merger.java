package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.Met;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a draft adds to the person it was matched with: empty fields are filled; contact points, tags, topics, dates and
 * positions are added; nothing is ever deleted or overwritten. Merging the same draft again changes nothing.
 */
public final class Merger {
    private final LocalDate day;

    /**
     * @param day of the import: when positions found to be over ended, and the day of news
     */
    public Merger(LocalDate day) {
        this.day = day;
    }

    /**
     * The draft tells of a person known from before this import. Where their source told of them before, a changed
     * position ends the earlier one and is news; see {@link Career}.
     */
    public Merged merge(Person known, PersonDraft draft) {
        boolean toldBefore = isToldBefore(known, draft);
        Career career = Career.of(known, day);
        if (toldBefore) {
            career.update(draft.person().positions());
        } else {
            career.add(draft.person().positions());
        }
        return new Merged(joined(known, draft, career, toldBefore), career.news());
    }

    /** The draft is one more row of the import that made the person: never news. */
    public Merged join(Person known, PersonDraft draft) {
        Career career = Career.of(known, day);
        career.add(draft.person().positions());
        return new Merged(joined(known, draft, career, false), List.of());
    }

    /**
     * Whether the kind of source the draft is from told of the person before: LinkedIn, where their profile is known;
     * an address book, where the UID is theirs, or where it has no UID of worth and each of its contact points is known and no
     * profile shows that the position may be LinkedIn's, which is fresher.
     */
    private static boolean isToldBefore(Person known, PersonDraft draft) {
        if (!draft.externalId().isEmpty() && isOf(known, draft.externalId())) {
            return true;
        }
        boolean all = true;
        for (ContactPoint point : draft.person().contactPoints()) {
            boolean has = has(known.contactPoints(), point);
            if (has && Normal.isProfile(point.normal())) {
                return true;
            }
            all &= has;
        }
        boolean linkedIn = known.contactPoints().stream().anyMatch(p -> Normal.isProfile(p.normal()));
        return all && !linkedIn && !Matcher.isUnique(draft.externalId());
    }

    private static boolean isOf(Person known, String uid) {
        return uid.equals(known.uid())
                || known.aliases().stream().anyMatch(a -> a.uid().equals(uid));
    }

    private static Person joined(Person known, PersonDraft draft, Career career, boolean toldBefore) {
        Person told = draft.person();
        return known.change()
                .name(name(known.name(), told.name()))
                .met(met(known.met(), told.met()))
                .notes(notes(known.notes(), told.notes(), toldBefore))
                .contactPoints(points(known.contactPoints(), told.contactPoints()))
                .positions(career.positions())
                .tags(tags(known.tags(), told.tags()))
                .topics(topics(known.topics(), told.topics()))
                .dates(dates(known.dates(), told.dates()))
                .build();
    }

    private static PersonName name(PersonName known, PersonName told) {
        boolean same = NameKey.of(known.full()).equals(NameKey.of(told.full()));
        boolean parts = same && known.given().isEmpty() && known.family().isEmpty();
        return new PersonName(
                known.full().isEmpty() ? told.full() : known.full(),
                parts ? told.given() : known.given(),
                parts ? told.family() : known.family(),
                known.nickname().isEmpty() ? told.nickname() : known.nickname());
    }

    private static Met met(Met known, Met told) {
        return new Met(
                known.day() == null ? told.day() : known.day(),
                known.how().isEmpty() ? told.how() : known.how(),
                known.through());
    }

    /** A source that tells for the first time adds its notes; later, what the user has made of them stays. */
    private static String notes(String known, String told, boolean toldBefore) {
        if (known.isEmpty()) {
            return told;
        }
        return toldBefore || known.contains(told) ? known : known + "\n\n" + told;
    }

    private static List<ContactPoint> points(List<ContactPoint> known, List<ContactPoint> told) {
        List<ContactPoint> points = new ArrayList<>(known);
        for (ContactPoint point : told) {
            if (!has(points, point)) {
                points.add(point);
            }
        }
        return points;
    }

    private static boolean has(List<ContactPoint> points, ContactPoint point) {
        for (ContactPoint one : points) {
            if (one.kind() == point.kind() && one.normal().equals(point.normal())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> tags(List<String> known, List<String> told) {
        List<String> tags = new ArrayList<>(known);
        for (String tag : told) {
            if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static List<Topic> topics(List<Topic> known, List<Topic> told) {
        List<Topic> topics = new ArrayList<>(known);
        for (Topic topic : told) {
            if (topics.stream()
                    .noneMatch(t -> t.kind() == topic.kind() && t.text().equalsIgnoreCase(topic.text()))) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private static List<DateThatMatters> dates(List<DateThatMatters> known, List<DateThatMatters> told) {
        List<DateThatMatters> dates = new ArrayList<>(known);
        for (DateThatMatters date : told) {
            int same = indexOf(dates, date);
            if (same < 0) {
                dates.add(date);
            } else if (addsYear(dates.get(same).date(), date.date())) {
                dates.set(same, new DateThatMatters(date.kind(), dates.get(same).label(), date.date()));
            }
        }
        return dates;
    }

    /** A person has one birthday; of the other kinds, one of each label. */
    private static int indexOf(List<DateThatMatters> dates, DateThatMatters date) {
        for (int i = 0; i < dates.size(); i++) {
            DateThatMatters one = dates.get(i);
            if (one.kind() == date.kind()
                    && (date.kind() == DateThatMatters.Kind.BIRTHDAY
                            || one.label().equalsIgnoreCase(date.label()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean addsYear(PartialDate known, PartialDate told) {
        return known.year() == null && told.year() != null && known.monthDay().equals(told.monthDay());
    }
}
