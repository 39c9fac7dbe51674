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
import ezvcard.util.TelUri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Kind after kind, as they are read back, so that a card read and written again is the same. */
    static void write(Person person, VCard card) {
        int group = 0;
        List<ContactPoint> points = new ArrayList<>(person.contactPoints());
        points.sort(Comparator.comparing(ContactPoint::kind));
        for (ContactPoint point : points) {
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
            Told.normal(point)
                    .ifPresent(normal -> TilthProperties.setParameter(property, TilthProperties.NORMAL, normal));
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
    static List<ContactPoint> read(VCard card, Normal normal) {
        Map<String, String> labels = labels(card);
        List<ContactPoint> points = new ArrayList<>();
        for (ContactPoint.Kind kind : ContactPoint.Kind.values()) {
            for (Map.Entry<? extends VCardProperty, String> found : values(card, kind)) {
                VCardProperty property = found.getKey();
                Optional<String> told = Optional.ofNullable(property.getParameter(TilthProperties.NORMAL));
                points.add(Told.point(kind, found.getValue(), label(property, labels), told, normal));
            }
        }
        return points;
    }

    private static List<? extends Map.Entry<? extends VCardProperty, String>> values(
            VCard card, ContactPoint.Kind kind) {
        return switch (kind) {
            case EMAIL -> values(card.getEmails(), Email::getValue);
            case PHONE -> values(card.getTelephoneNumbers(), CardPoints::number);
            case URL -> values(card.getUrls(), Url::getValue);
            case HANDLE ->
                values(
                        card.getExtendedProperties(HANDLE),
                        handle -> VObjectPropertyValues.unescape(TilthProperties.text(handle.getValue())));
            case ADDRESS -> values(card.getAddresses(), CardPoints::address);
        };
    }

    private static <P extends VCardProperty> List<Map.Entry<P, String>> values(
            List<P> properties, Function<P, String> value) {
        return properties.stream()
                .map(property -> Map.entry(property, TilthProperties.text(value.apply(property))))
                .toList();
    }

    private static Map<String, String> labels(VCard card) {
        Map<String, String> labels = new HashMap<>();
        for (RawProperty label : card.getExtendedProperties(LABEL)) {
            if (label.getGroup() != null && label.getValue() != null) {
                labels.put(label.getGroup().toLowerCase(Locale.ROOT), VObjectPropertyValues.unescape(label.getValue()));
            }
        }
        return labels;
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
        TelUri uri = telephone.getUri();
        return uri == null ? telephone.getText() : uri.getNumber();
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

    private CardPoints() {}
}
