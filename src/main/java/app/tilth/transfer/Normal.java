package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which values are compared. */
public final class Normal {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:/*");
    private static final Pattern TRACKING =
            Pattern.compile("[?&](utm_[^&#=]*|trk[^&#=]*|fbclid|gclid|mc_[ce]id|ref|lipi|originalSubdomain)(=[^&#]*)?");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bv",
            "bvba",
            "co",
            "company",
            "corp",
            "corporation",
            "doo",
            "eg",
            "ev",
            "eurl",
            "gbr",
            "ggmbh",
            "gmbh",
            "inc",
            "incorporated",
            "kft",
            "kg",
            "kgaa",
            "lda",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "ltda",
            "mbh",
            "nv",
            "ohg",
            "oy",
            "oyj",
            "plc",
            "pllc",
            "pte",
            "pty",
            "pvt",
            "sa",
            "sarl",
            "sas",
            "se",
            "sl",
            "slu",
            "spa",
            "spzoo",
            "srl",
            "sro",
            "ug",
            "und",
            "and");
    private static final String LINKEDIN = "linkedin.com/in/";

    private final PhoneNormal phones;

    /**
     * @param region ISO 3166 country of phone numbers written without their country, empty where not known
     */
    public Normal(String region) {
        phones = new PhoneNormal(region);
    }

    /** For the country of a locale. */
    public static Normal of(Locale locale) {
        return new Normal(locale.getCountry());
    }

    /** A contact point with the form it is compared by. */
    public ContactPoint point(ContactPoint.Kind kind, String value, String label) {
        String normal = switch (kind) {
            case EMAIL -> email(value);
            case PHONE -> phone(value);
            case URL -> url(value);
            case HANDLE -> handle(value);
            case ADDRESS -> Fold.words(value);
        };
        return new ContactPoint(kind, value, normal, label);
    }

    /** Without {@code mailto:}, its parameters and angle brackets, in lower case. */
    public static String email(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("mailto:")) {
            text = before(text.substring(7), '?');
        }
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        return open >= 0 && close > open ? text.substring(open + 1, close).strip() : text;
    }

    /** E.164, or the digits alone where the country is not known or the number is none. */
    public String phone(String value) {
        return phones.of(value);
    }

    /** Without scheme, {@code www.}, fragment, last slash and tracking; profiles of LinkedIn in one form. */
    public static String url(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        int profile = text.indexOf(LINKEDIN);
        if (profile >= 0 && isHostStart(text, profile)) {
            int from = profile + LINKEDIN.length();
            String slug = before(before(before(text.substring(from), '/'), '?'), '#');
            return LINKEDIN + decoded(slug);
        }
        text = SCHEME.matcher(text).replaceFirst("");
        text = before(text.startsWith("www.") ? text.substring(4) : text, '#');
        if (text.indexOf('?') >= 0) {
            text = TRACKING.matcher(text).replaceAll("");
            int query = text.indexOf('&');
            text = text.indexOf('?') < 0 && query >= 0
                    ? text.substring(0, query) + '?' + text.substring(query + 1)
                    : text;
        }
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    /** Whether a normal form is a profile that belongs to one person, rather than a page that several may share. */
    public static boolean isProfile(String normalUrl) {
        return normalUrl.startsWith(LINKEDIN) && normalUrl.length() > LINKEDIN.length();
    }

    /** A name on a network: without {@code @}, in lower case; an address of a profile as {@link #url}. */
    public static String handle(String value) {
        String text = value.strip();
        if (text.contains("://")) {
            return url(text);
        }
        int at = text.startsWith("@") ? 1 : 0;
        return text.substring(at).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** The words of an organization's name without case, accents, punctuation and legal form. */
    public static String organization(String name) {
        String folded = Fold.words(name);
        String text = folded.startsWith("the ") ? folded.substring(4) : folded;
        while (true) {
            int space = text.lastIndexOf(' ');
            if (space < 0 || !LEGAL_FORMS.contains(text.substring(space + 1))) {
                return text;
            }
            text = text.substring(0, space);
        }
    }

    /** The words of a title without case, accents and punctuation. */
    public static String title(String title) {
        return Fold.words(title);
    }

    private static boolean isHostStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '/' || text.charAt(at - 1) == '.';
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String decoded(String slug) {
        if (slug.indexOf('%') < 0) {
            return slug;
        }
        try {
            return URLDecoder.decode(slug.replace("+", "%2b"), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return slug; // a stray percent sign is part of the name
        }
    }
}
