package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.ContactPoint.Kind;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways a card says to reach someone. */
final class VcardPoints {
    private static final String SOCIAL = "X-SOCIALPROFILE";
    /** Properties for one network each, from before IMPP. */
    private static final Map<String, String> NETWORKS =
            Map.of("X-SKYPE", "skype", "X-SKYPE-USERNAME", "skype", "X-JABBER", "xmpp", "X-TWITTER", "twitter");

    private final VCard card;
    private final Normal normal;
    private final VcardLabels labels;
    private final List<ContactPoint> points = new ArrayList<>();

    VcardPoints(VCard card, Normal normal, VcardLabels labels) {
        this.card = card;
        this.normal = normal;
        this.labels = labels;
    }

    List<ContactPoint> all() {
        for (Email email : card.getEmails()) {
            add(Kind.EMAIL, email.getValue(), email);
        }
        for (Telephone phone : card.getTelephoneNumbers()) {
            add(Kind.PHONE, number(phone), phone);
        }
        for (Url url : card.getUrls()) {
            add(Kind.URL, url.getValue(), url);
        }
        for (Impp impp : card.getImpps()) {
            add(Kind.HANDLE, impp.getUri() == null ? "" : impp.getUri().toString(), impp);
        }
        for (RawProperty raw : card.getExtendedProperties()) {
            raw(raw);
        }
        for (Address address : card.getAddresses()) {
            add(Kind.ADDRESS, line(address), address);
        }
        return points;
    }

    private void raw(RawProperty raw) {
        String name = raw.getPropertyName().toUpperCase(Locale.ROOT);
        String value = raw.getValue() == null ? "" : Text.line(VObjectPropertyValues.unescape(raw.getValue()));
        String network = NETWORKS.get(name);
        if (network != null) {
            add(Kind.HANDLE, value, network);
        } else if (name.equals(SOCIAL)) {
            String service = raw.getParameter("TYPE") == null ? labels.of(raw) : raw.getParameter("TYPE");
            String address = value.startsWith("x-apple:") ? value.substring("x-apple:".length()) : value;
            boolean profile = Normal.isProfile(Normal.url(address));
            add(profile ? Kind.URL : Kind.HANDLE, address, service);
        }
    }

    private void add(Kind kind, @Nullable String value, VCardProperty property) {
        add(kind, value, labels.of(property));
    }

    private void add(Kind kind, @Nullable String value, String label) {
        String text = VcardPerson.line(value);
        if (!text.isEmpty()) {
            points.add(normal.point(kind, text, label));
        }
    }

    private static @Nullable String number(Telephone phone) {
        if (phone.getText() != null || phone.getUri() == null) {
            return phone.getText();
        }
        return phone.getUri().getNumber();
    }

    /** As one would write it on one line. */
    private static String line(Address address) {
        StringBuilder line = new StringBuilder();
        append(line, ", ", address.getStreetAddresses());
        append(line, ", ", address.getExtendedAddresses());
        append(line, ", ", address.getPoBoxes());
        append(line, ", ", address.getPostalCodes());
        append(line, address.getPostalCodes().isEmpty() ? ", " : " ", address.getLocalities());
        append(line, ", ", address.getRegions());
        append(line, ", ", address.getCountries());
        return line.toString();
    }

    private static void append(StringBuilder line, String gap, List<String> parts) {
        for (String part : parts) {
            String text = VcardPerson.line(part);
            if (!text.isEmpty()) {
                line.append(line.isEmpty() ? "" : gap).append(text);
            }
        }
    }
}
