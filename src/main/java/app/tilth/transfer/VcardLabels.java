package app.tilth.transfer;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the properties of a card are called: by an {@code X-ABLABEL} of the same group, else by a TYPE that says something. */
final class VcardLabels {
    private static final Set<String> WORDS =
            Set.of("home", "work", "cell", "mobile", "fax", "pager", "other", "main", "school");

    private final Map<String, String> byGroup;

    private VcardLabels(Map<String, String> byGroup) {
        this.byGroup = byGroup;
    }

    static VcardLabels of(VCard card) {
        List<RawProperty> all = card.getExtendedProperties("X-ABLABEL");
        if (all.isEmpty()) {
            return new VcardLabels(Map.of());
        }
        Map<String, String> byGroup = new HashMap<>();
        for (RawProperty label : all) {
            if (label.getGroup() != null && label.getValue() != null) {
                String text = VcardPerson.line(VObjectPropertyValues.unescape(label.getValue()));
                byGroup.put(label.getGroup().toLowerCase(Locale.ROOT), withoutMarks(text));
            }
        }
        return new VcardLabels(byGroup);
    }

    /** Apple marks its own words: {@code _$!<Anniversary>!$_}. */
    private static String withoutMarks(String label) {
        return label.startsWith("_$!<") && label.endsWith(">!$_")
                ? label.substring(4, label.length() - 4).toLowerCase(Locale.ROOT)
                : label;
    }

    /** Empty where nothing is said. */
    String of(VCardProperty property) {
        String group = property.getGroup();
        String own = group == null || byGroup.isEmpty() ? null : byGroup.get(group.toLowerCase(Locale.ROOT));
        if (own != null) {
            return own;
        }
        String label = "";
        for (String type : property.getParameters("TYPE")) {
            String word = type.toLowerCase(Locale.ROOT);
            // A fax at work is first of all a fax.
            if (WORDS.contains(word) && (label.isEmpty() || word.equals("fax"))) {
                label = word;
            }
        }
        return label;
    }
}
