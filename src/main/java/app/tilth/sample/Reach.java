package app.tilth.sample;

import app.tilth.model.ContactPoint;
import app.tilth.model.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up ways to reach people: addresses in domains and number ranges that are kept free for examples. */
final class Reach {
    private Reach() {}

    static List<ContactPoint> of(PersonName name, String organization, String city, int number) {
        List<ContactPoint> points = new ArrayList<>();
        String local = plain(name.given()).replace(" ", "") + "."
                + plain(name.family()).replace(" ", "");
        String host =
                organization.isEmpty() ? "post" : plain(organization).strip().replace(' ', '-');
        if (number % 8 != 7) {
            points.add(new ContactPoint(
                    ContactPoint.Kind.EMAIL,
                    local + "@" + host + ".example",
                    organization.isEmpty() ? "home" : "work"));
        }
        if (number % 3 == 0) {
            points.add(
                    number % 2 == 0
                            ? new ContactPoint(ContactPoint.Kind.PHONE, "+44 7700 900%03d".formatted(number), "mobile")
                            : new ContactPoint(
                                    ContactPoint.Kind.PHONE,
                                    "+1 202 555 0%03d".formatted(100 + number / 3 % 100),
                                    "mobile"));
        }
        if (number % 5 == 0 || points.isEmpty()) {
            points.add(new ContactPoint(ContactPoint.Kind.URL, "https://people.example/" + local, ""));
        }
        points.add(new ContactPoint(ContactPoint.Kind.ADDRESS, city, ""));
        return points;
    }

    /** Latin letters without marks, digits and single spaces. */
    private static String plain(String text) {
        String letters = text.replace("ø", "o")
                .replace("Ø", "O")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("Đ", "D");
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]+", "")
                .replaceAll(" +", " ")
                .strip();
    }
}
