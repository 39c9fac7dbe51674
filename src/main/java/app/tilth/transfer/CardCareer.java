package app.tilth.transfer;

import app.tilth.model.Person;
import app.tilth.model.Position;
import ezvcard.VCard;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Positions in a vCard: ORG and TITLE of one group for what someone is, {@code X-TILTH-POSITION} for everything with a
 * first or last day. The groups are numbered in the order of the positions.
 */
final class CardCareer {
    private static final Pattern GROUP = Pattern.compile("(?i)position(\\d{1,6})");

    static void write(Person person, VCard card) {
        int number = 0;
        for (Position position : person.positions()) {
            String group = "position" + ++number;
            boolean named = !position.organization().isEmpty() || !position.title().isEmpty();
            if (!named || position.from() != null || position.until() != null) {
                grouped(group, whole(position), card);
                continue;
            }
            if (!position.organization().isEmpty()) {
                Organization organization = new Organization();
                organization.getValues().add(TilthProperties.plain(position.organization()));
                grouped(group, organization, card);
            }
            if (!position.title().isEmpty()) {
                grouped(group, new Title(TilthProperties.plain(position.title())), card);
            }
        }
    }

    private static RawProperty whole(Position position) {
        return TilthProperties.property(
                TilthProperties.POSITION,
                position.organization(),
                position.title(),
                position.from(),
                position.until());
    }

    private static void grouped(String group, VCardProperty property, VCard card) {
        property.setGroup(group);
        card.addProperty(property);
    }

    static List<Position> read(VCard card) {
        Map<Integer, Position> positions = new TreeMap<>();
        int rest = 1_000_000;
        for (Organization organization : card.getOrganizations()) {
            String name = String.join(", ", organization.getValues());
            positions.put(number(organization, rest++), Position.current(name, ""));
        }
        for (Title title : card.getTitles()) {
            // A title of no group goes with the first organization of none, as other programs mean it.
            int number = number(title, 1_000_000);
            Position beside = positions.get(number);
            String organization = beside == null ? "" : beside.organization();
            positions.put(number, Position.current(organization, title.getValue()));
        }
        for (RawProperty property : card.getExtendedProperties(TilthProperties.POSITION)) {
            TilthProperties.Parts parts = TilthProperties.Parts.of(property);
            positions.put(
                    number(property, rest++),
                    new Position(parts.text(0), parts.text(1), parts.day(2), parts.day(3)));
        }
        return new ArrayList<>(positions.values());
    }

    private static int number(VCardProperty property, int otherwise) {
        String group = property.getGroup() == null ? "" : property.getGroup();
        Matcher number = GROUP.matcher(group);
        return number.matches() ? Integer.parseInt(number.group(1)) : otherwise;
    }

    private CardCareer() {}
}
