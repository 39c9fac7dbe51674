package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import java.util.Locale;

/** The forms in which values are compared. */
public final class Normal {
    private final String region;

    /**
     * @param region ISO 3166 country of phone numbers written without their country, empty where not known
     */
    public Normal(String region) {
        this.region = region;
    }

    /** For the country of a locale. */
    public static Normal of(Locale locale) {
        return new Normal(locale.getCountry());
    }

    public ContactPoint point(ContactPoint.Kind kind, String value, String label) {
        return new ContactPoint(kind, value, region.isEmpty() ? value : value, label);
    }
}
