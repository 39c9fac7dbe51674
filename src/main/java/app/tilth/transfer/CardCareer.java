package app.tilth.transfer;

import app.tilth.model.Person;
import app.tilth.model.Position;
import ezvcard.VCard;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Positions in a vCard: ORG and TITLE of one group for what someone is, {@code X-TILTH-POSITION} for what they were. The
 * groups are numbered in the order of the positions.
 */
final class CardCareer {
    private static final Pattern GROUP = Pattern.compile("(?i)position(\\d{1,6})");
    /** Numbers from here on are of properties that another program wrote. */
    private static final int UNNUMBERED = 1_000_000;

    static void write(Person person, VCard card) {
        int number = 0;
        for (Position position : person.positions()) {
            String group = "position" + ++number;
            for (VCardProperty property : properties(position)) {
                property.setGroup(group);
                card.addProperty(property);
            }
        }
    }

    private static List<VCardProperty> properties(Position position) {
        boolean named = !position.organization().isEmpty() || !position.title().isEmpty();
        if (!named || !position.isCurrent()) {
            return List.of(TilthProperties.property(
                    TilthProperties.POSITION,
                    position.organization(),
                    position.title(),
                    position.from(),
                    position.until()));
        }
        List<VCardProperty> properties = new ArrayList<>();
        if (!position.organization().isEmpty()) {
            Organization organization = new Organization();
            organization.getValues().add(TilthProperties.plain(position.organization()));
            properties.add(organization);
        }
        if (!position.title().isEmpty()) {
            properties.add(new Title(TilthProperties.plain(position.title())));
        }
        if (position.from() != null) {
            properties
                    .getFirst()
                    .setParameter(TilthProperties.FROM, position.from().toString());
        }
        return properties;
    }

    static List<Position> read(VCard card) {
        Map<Integer, Position> positions = new TreeMap<>();
        int unnumbered = UNNUMBERED;
        for (Organization organization : card.getOrganizations()) {
            String name = String.join(", ", organization.getValues());
            positions.put(number(organization, unnumbered++), new Position(name, "", from(organization), null));
        }
        for (Title title : card.getTitles()) {
            // A title of no group goes with the first organization of none, as other programs mean it.
            positions.merge(
                    number(title, UNNUMBERED),
                    new Position("", TilthProperties.text(title.getValue()), from(title), null),
                    (at, as) -> new Position(at.organization(), as.title(), at.from(), null));
        }
        for (RawProperty property : card.getExtendedProperties(TilthProperties.POSITION)) {
            TilthProperties.Parts parts = TilthProperties.Parts.of(property);
            positions.put(
                    number(property, unnumbered++),
                    new Position(parts.text(0), parts.text(1), parts.day(2), parts.day(3)));
        }
        return new ArrayList<>(positions.values());
    }

    private static @Nullable LocalDate from(VCardProperty property) {
        return TilthProperties.day(TilthProperties.text(property.getParameter(TilthProperties.FROM)));
    }

    private static int number(VCardProperty property, int otherwise) {
        Matcher number = GROUP.matcher(TilthProperties.text(property.getGroup()));
        return number.matches() ? Integer.parseInt(number.group(1)) : otherwise;
    }

    private CardCareer() {}
}
