package app.tilth.transfer;

import app.tilth.model.Position;
import ezvcard.VCard;
import ezvcard.property.Organization;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.List;

/** The positions on a card: organizations and titles (or roles) in their order, one of each together. */
final class VcardCareer {
    private final VCard card;

    VcardCareer(VCard card) {
        this.card = card;
    }

    List<Position> positions() {
        List<String> titles = texts(card.getTitles());
        List<String> names = titles.isEmpty() ? texts(card.getRoles()) : titles;
        List<Organization> organizations = card.getOrganizations();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < Math.max(organizations.size(), names.size()); i++) {
            List<String> units = i < organizations.size() ? organizations.get(i).getValues() : List.of();
            String organization = units.isEmpty() ? "" : VcardPerson.line(units.getFirst());
            String title = i < names.size() ? names.get(i) : unit(units);
            if (!organization.isEmpty() || !title.isEmpty()) {
                positions.add(Position.current(organization, title));
            }
        }
        return positions;
    }

    /** Where no title is told, the department says what they do. */
    private static String unit(List<String> units) {
        return units.size() < 2 ? "" : VcardPerson.line(units.getLast());
    }

    private static List<String> texts(List<? extends TextProperty> properties) {
        List<String> texts = new ArrayList<>(properties.size());
        for (TextProperty property : properties) {
            String text = VcardPerson.line(property.getValue());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
