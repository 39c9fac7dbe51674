package app.tilth.transfer;

import app.tilth.model.Connection;
import app.tilth.model.Person;
import ezvcard.VCard;
import ezvcard.parameter.RelatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Connections in a vCard: RELATED by the other's UID, with the nearest TYPE vCard has and the {@link Bond} itself as a
 * parameter.
 */
final class CardConnections {
    static void write(Person person, List<Connection> connections, LongFunction<String> uids, VCard card) {
        for (Connection connection : connections) {
            long other = connection.a() == person.id() ? connection.b() : connection.a();
            var related = new ezvcard.property.Related();
            related.setText(TilthProperties.plain(uids.apply(other)));
            related.getTypes().add(type(connection.kind()));
            related.setParameter(TilthProperties.BOND, Bond.of(connection).label());
            card.addRelated(related);
        }
    }

    private static RelatedType type(Connection.Kind kind) {
        return switch (kind) {
            case KNOWS -> RelatedType.ACQUAINTANCE;
            case WORKED_WITH -> RelatedType.COLLEAGUE;
            case FAMILY -> RelatedType.KIN;
            case INTRODUCED -> RelatedType.MET;
        };
    }

    static List<Related> read(VCard card) {
        List<Related> people = new ArrayList<>();
        for (ezvcard.property.Related related : card.getRelations()) {
            String bond = TilthProperties.text(related.getParameter(TilthProperties.BOND));
            boolean named = related.getText() != null;
            String reference = TilthProperties.text(named ? related.getText() : related.getUri());
            String types =
                    related.getTypes().stream().map(RelatedType::getValue).collect(Collectors.joining(" "));
            people.add(bond.isEmpty() ? new Related(reference, !named, types) : new Related(reference, true, bond));
        }
        return people;
    }

    private CardConnections() {}
}
