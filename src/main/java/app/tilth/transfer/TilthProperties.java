package app.tilth.transfer;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code X-TILTH-…} properties and parameters of a vCard: their names, and how texts stand in them.
 *
 * <p>A value of several parts separates them by semicolons, escaped as vCard has it.
 */
final class TilthProperties {
    /** Marks a card as Tilth's own; its value is {@link #CARD_VERSION}. */
    static final String VERSION = "X-TILTH-VERSION";

    static final String CARD_VERSION = "1";
    static final String CIRCLE = "X-TILTH-CIRCLE";
    /** Days between contacts. */
    static final String CADENCE = "X-TILTH-CADENCE";
    /** Day; how. */
    static final String MET = "X-TILTH-MET";
    /** The UID of the person who brought you together. */
    static final String MET_THROUGH = "X-TILTH-MET-THROUGH";

    static final String ARCHIVED = "X-TILTH-ARCHIVED";
    static final String YOU = "X-TILTH-YOU";
    static final String OFFERS = "X-TILTH-OFFERS";
    static final String LOOKS_FOR = "X-TILTH-LOOKS-FOR";
    /** Organization; title; from; until: what is over. */
    static final String POSITION = "X-TILTH-POSITION";
    /** Kind; day; label. */
    static final String DATE = "X-TILTH-DATE";
    /** Parameter of ORG, or TITLE where there is none: the first day. */
    static final String FROM = "X-TILTH-FROM";
    /** Parameter: what a contact point is compared by, where that does not follow from its value. */
    static final String NORMAL = "X-TILTH-NORMAL";
    /** Parameter of RELATED: a {@link Bond}. */
    static final String BOND = "X-TILTH-BOND";

    /** A text as vCard can carry it: line ends as one line feed, no other control characters but tabs. */
    static String plain(String text) {
        if (text.chars().allMatch(TilthProperties::isCarried)) {
            return text;
        }
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(TilthProperties::isCarried)
                .collect(StringBuilder::new, (kept, c) -> kept.append((char) c), StringBuilder::append)
                .toString();
    }

    private static boolean isCarried(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && c != 0x7F);
    }

    /** A property; parts that are null count as empty. */
    static RawProperty property(String name, @Nullable Object... parts) {
        List<String> texts = Arrays.stream(parts)
                .map(part -> part == null ? "" : plain(part.toString()))
                .toList();
        return new RawProperty(name, VObjectPropertyValues.writeSemiStructured(texts, true, true));
    }

    /** The values of all properties of a name, each by its parts. */
    static Stream<Parts> all(VCard card, String name) {
        return card.getExtendedProperties(name).stream().map(Parts::of);
    }

    static Optional<Parts> first(VCard card, String name) {
        return all(card, name).findFirst();
    }

    static boolean isSet(VCard card, String name) {
        return first(card, name).isPresent();
    }

    /** Null where there is no day, or none that can be read. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A text that a property may not have, as empty then. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static void setParameter(VCardProperty property, String name, String value) {
        property.setParameter(name, plain(value));
    }

    /** The parts of one value; those it does not have are empty. */
    record Parts(List<String> texts) {
        static Parts of(RawProperty property) {
            String value = property.getValue();
            return new Parts(
                    value == null ? List.of() : new ArrayList<>(VObjectPropertyValues.parseSemiStructured(value)));
        }

        String text(int index) {
            return index < texts.size() ? texts.get(index) : "";
        }

        /** Null where there is no day, or none that can be read. */
        @Nullable
        LocalDate day(int index) {
            return TilthProperties.day(text(index));
        }

        /** Empty where there is no whole number of at least one. */
        Optional<Integer> days(int index) {
            try {
                return Optional.of(Integer.valueOf(text(index).strip())).filter(days -> days >= 1);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        <E extends Enum<E>> Optional<E> word(int index, Class<E> type) {
            String name = text(index).strip().toUpperCase(Locale.ROOT);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst();
        }
    }

    private TilthProperties() {}
}
