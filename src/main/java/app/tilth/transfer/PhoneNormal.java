package app.tilth.transfer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.Set;

/** Phone numbers as E.164, by libphonenumber where a number does not say its country or needs interpreting. */
final class PhoneNormal {
    private static final int FEWEST_DIGITS = 4;
    private static final int FEWEST_INTERNATIONAL = 8;
    /** E.164 allows fifteen digits. */
    private static final int MOST_DIGITS = 15;
    /** Longer texts are no phone numbers. */
    private static final int LONGEST = 64;

    private static final Set<String> TWO_DIGITS = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    private final String region;

    PhoneNormal(String region) {
        this.region = region.toUpperCase(Locale.ROOT);
    }

    String of(String value) {
        String text = value.strip();
        if (text.regionMatches(true, 0, "tel:", 0, 4)) {
            text = text.substring(4);
        }
        String digits = digits(text);
        if (digits.length() < FEWEST_DIGITS || text.length() > LONGEST) {
            return digits.isEmpty() ? text.toLowerCase(Locale.ROOT) : digits;
        }
        if (isPlainInternational(text, digits)) {
            return "+" + digits;
        }
        // Without its gaps a number is parsed in half the time; "(0)" after the country must be seen, though.
        boolean gapsOnly = text.charAt(0) != '+' && isPlain(text, 0);
        return parsed(gapsOnly ? digits : text, digits);
    }

    private String parsed(String text, String digits) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(text, region.isEmpty() ? "ZZ" : region);
            return phones.isPossibleNumber(number) ? phones.format(number, PhoneNumberFormat.E164) : digits;
        } catch (NumberParseException e) {
            return text.startsWith("+") && digits.length() >= FEWEST_INTERNATIONAL ? "+" + digits : digits;
        }
    }

    /**
     * A plus sign, then nothing but digits and gaps, and no zero after the country, where a trunk prefix could stand: the digits
     * are the number as it is.
     */
    private static boolean isPlainInternational(String text, String digits) {
        if (text.charAt(0) != '+'
                || digits.length() < FEWEST_INTERNATIONAL
                || digits.length() > MOST_DIGITS
                || digits.charAt(countryDigits(digits)) == '0') {
            return false;
        }
        return isPlain(text, 1);
    }

    /** How many digits the country has: one for the zones 1 and 7, two for those ITU gave two, else three. */
    private static int countryDigits(String digits) {
        char zone = digits.charAt(0);
        if (zone == '1' || zone == '7') {
            return 1;
        }
        return TWO_DIGITS.contains(digits.substring(0, 2)) ? 2 : 3;
    }

    /** Whether there is nothing but digits and the gaps between them. */
    private static boolean isPlain(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && " -.()/\u00A0".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        for (int i = 0; i < text.length() && digits.length() <= LONGEST; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
