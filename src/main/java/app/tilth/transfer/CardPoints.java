package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.Person;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Contact points in a vCard: EMAIL, TEL, URL, ADR (all of it as the street) and X-SOCIALPROFILE for handles.
 *
 * <p>A label is a TYPE where vCard knows the word, else an X-ABLABEL of the same group, which most programs show.
 */
final class CardPoints {
    private static final String HANDLE = "X-SOCIALPROFILE";
    private static final String LABEL = "X-ABLABEL";
    private static final Set<String> TYPES = Set.of("home", "work", "cell", "fax", "pager");

    static void write(Person person, VCard card) {
        int group = 0;
        for (ContactPoint point : person.contactPoints()) {
            VCardProperty property = property(point.kind(), TilthProperties.plain(point.value()));
            card.addProperty(property);
            if (TYPES.contains(point.label())) {
                property.setParameter("TYPE", point.label());
            } else if (!point.label().isEmpty()) {
                RawProperty label = card.addExtendedProperty(
                        LABEL, VObjectPropertyValues.escape(TilthProperties.plain(point.label())));
                label.setGroup("item" + ++group);
                property.setGroup(label.getGroup());
            }
            if (!point.normal().equals(defaultNormal(point))) {
                TilthProperties.setParameter(property, TilthProperties.NORMAL, point.normal());
            }
        }
    }

    private static VCardProperty property(ContactPoint.Kind kind, String value) {
        return switch (kind) {
            case EMAIL -> new Email(value);
            case PHONE -> new Telephone(value);
            case URL -> new Url(value);
            case HANDLE -> new RawProperty(HANDLE, VObjectPropertyValues.escape(value));
            case ADDRESS -> {
                Address address = new Address();
                address.setStreetAddress(value);
                yield address;
            }
        };
    }

    /** Kind after kind, each in the order of the card. */
    static List<ContactPoint> read(VCard card) {
        Map<String, String> labels = new HashMap<>();
        for (RawProperty label : card.getExtendedProperties(LABEL)) {
            if (label.getGroup() != null && label.getValue() != null) {
                labels.put(label.getGroup().toLowerCase(Locale.ROOT), VObjectPropertyValues.unescape(label.getValue()));
            }
        }
        List<ContactPoint> points = new ArrayList<>();
        add(points, ContactPoint.Kind.EMAIL, card.getEmails(), Email::getValue, labels);
        add(points, ContactPoint.Kind.PHONE, card.getTelephoneNumbers(), CardPoints::number, labels);
        add(points, ContactPoint.Kind.URL, card.getUrls(), Url::getValue, labels);
        add(points, ContactPoint.Kind.HANDLE, card.getExtendedProperties(HANDLE), CardPoints::unescaped, labels);
        add(points, ContactPoint.Kind.ADDRESS, card.getAddresses(), CardPoints::address, labels);
        return points;
    }

    private static <P extends VCardProperty> void add(
            List<ContactPoint> points,
            ContactPoint.Kind kind,
            List<P> properties,
            Function<P, String> value,
            Map<String, String> labels) {
        for (P property : properties) {
            ContactPoint point = new ContactPoint(kind, value.apply(property), label(property, labels));
            String normal = property.getParameter(TilthProperties.NORMAL);
            points.add(normal == null ? point : new ContactPoint(kind, point.value(), normal, point.label()));
        }
    }

    private static String label(VCardProperty property, Map<String, String> labels) {
        String group = property.getGroup();
        String own = group == null ? null : labels.get(group.toLowerCase(Locale.ROOT));
        if (own != null) {
            return own;
        }
        return property.getParameters().getTypes().stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(TYPES::contains)
                .findFirst()
                .orElse("");
    }

    private static String number(Telephone telephone) {
        return telephone.getText() == null ? String.valueOf(telephone.getUri()) : telephone.getText();
    }

    private static String unescaped(RawProperty property) {
        return VObjectPropertyValues.unescape(property.getValue());
    }

    private static String address(Address address) {
        return Stream.of(
                        address.getPoBoxes(),
                        address.getExtendedAddresses(),
                        address.getStreetAddresses(),
                        address.getPostalCodes(),
                        address.getLocalities(),
                        address.getRegions(),
                        address.getCountries())
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String defaultNormal(ContactPoint point) {
        return new ContactPoint(point.kind(), point.value(), point.label()).normal();
    }

    private CardPoints() {}
}
