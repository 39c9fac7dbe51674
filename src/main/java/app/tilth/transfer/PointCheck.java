package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what someone types for a contact point can be one; forgiving, since a strange one may still be right. */
public final class PointCheck {
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 15;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
    private static final Pattern EXTENSION =
            Pattern.compile("(?iU)[\\s;,]*(ext\\.?|x|#|durchwahl|dw)[\\s=:]*\\d{1,7}$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LINK =
            Pattern.compile("(?U)(\\w[\\w+.-]*:)?(//)?[^\\s]+\\.[^\\s]{2,}|\\w[\\w+.-]*:\\S+");

    private PointCheck() {}

    /** Why a value cannot be right. */
    public enum Doubt {
        NO_EMAIL,
        LETTERS_IN_PHONE,
        SHORT_PHONE,
        LONG_PHONE,
        NO_LINK
    }

    /**
     * @param locale of the user: its country is that of numbers written without one
     */
    public static Optional<Doubt> of(ContactPoint.Kind kind, String value, Locale locale) {
        String text = value.strip();
        return switch (kind) {
            case EMAIL -> EMAIL.matcher(Normal.email(text)).matches() ? Optional.empty() : Optional.of(Doubt.NO_EMAIL);
            case PHONE -> phone(text, locale);
            case URL -> LINK.matcher(text).matches() ? Optional.empty() : Optional.of(Doubt.NO_LINK);
            case HANDLE, ADDRESS -> Optional.empty();
        };
    }

    private static Optional<Doubt> phone(String value, Locale locale) {
        String text = EXTENSION
                .matcher(value.regionMatches(true, 0, "tel:", 0, 4) ? value.substring(4) : value)
                .replaceFirst("");
        if (LETTER.matcher(text).find()) {
            return Optional.of(Doubt.LETTERS_IN_PHONE);
        }
        long digits = text.codePoints().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS) {
            return Optional.of(Doubt.SHORT_PHONE);
        }
        if (digits > MOST_DIGITS) {
            return Optional.of(Doubt.LONG_PHONE);
        }
        return possible(text, locale);
    }

    private static Optional<Doubt> possible(String text, Locale locale) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(text, locale.getCountry().isEmpty() ? "ZZ" : locale.getCountry());
            return switch (phones.isPossibleNumberWithReason(number)) {
                case TOO_SHORT -> text.startsWith("+") ? Optional.of(Doubt.SHORT_PHONE) : Optional.empty();
                case TOO_LONG -> text.startsWith("+") ? Optional.of(Doubt.LONG_PHONE) : Optional.empty();
                case IS_POSSIBLE, IS_POSSIBLE_LOCAL_ONLY, INVALID_COUNTRY_CODE, INVALID_LENGTH -> Optional.empty();
            };
        } catch (NumberParseException e) {
            // Without its country a number cannot be judged; short ones within a house are numbers, too.
            return Optional.empty();
        }
    }
}
