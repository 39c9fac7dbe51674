package app.tilth.transfer;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.parameter.RelatedType;
import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.List;

/** The people a card names as related. */
final class VcardRelated {
    private final VCard card;
    private final VcardLabels labels;

    VcardRelated(VCard card, VcardLabels labels) {
        this.card = card;
        this.labels = labels;
    }

    List<Related> all() {
        List<Related> all = new ArrayList<>();
        for (ezvcard.property.Related one : card.getRelations()) {
            List<RelatedType> types = one.getTypes();
            String label = types.isEmpty() ? labels.of(one) : types.getFirst().getValue();
            boolean isUri = one.getUri() != null;
            add(all, VcardPerson.line(isUri ? one.getUri() : one.getText()), isUri, label);
        }
        for (RawProperty raw : card.getExtendedProperties("X-ABRELATEDNAMES")) {
            String name = raw.getValue() == null ? "" : Text.line(VObjectPropertyValues.unescape(raw.getValue()));
            add(all, name, false, labels.of(raw));
        }
        return all;
    }

    private static void add(List<Related> all, String reference, boolean isUri, String label) {
        if (!reference.isEmpty()) {
            all.add(new Related(reference, isUri, label));
        }
    }
}
