package app.tilth.transfer;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days as exports write them: {@code 12 Mar 2021}, {@code 7-Feb-22}, {@code 03/15/2024}, {@code 2024-03-15},
 * {@code Mar 12, 2021}; month names in the languages below. Of two numbers before the year, the first is the month unless
 * it cannot be.
 */
final class LooseDate {
    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "pl"};
    private static final Map<String, Integer> MONTHS = months();
    /** Years of two digits below this one are after 2000. */
    private static final int PIVOT = 70;

    private LooseDate() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int i = 0; i < 12; i++) {
                months.putIfAbsent(Fold.words(symbols.getShortMonths()[i]), i + 1);
                months.putIfAbsent(Fold.words(symbols.getMonths()[i]), i + 1);
            }
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }

    /** Null where the text is no day. */
    static @Nullable LocalDate parse(String text) {
        String[] parts = new String[3];
        int count = 0;
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                if (count == 3) {
                    return null;
                }
                parts[count++] = text.substring(from, to);
            }
            from = to + 1;
        }
        return count == 3 ? of(parts) : null;
    }

    private static @Nullable LocalDate of(String[] parts) {
        int first = number(parts[0]);
        int second = number(parts[1]);
        int third = number(parts[2]);
        if (third >= 0 && second < 0 && first >= 0) {
            return parts[0].length() == 4
                    ? day(first, month(parts[1]), third)
                    : day(year(parts[2]), month(parts[1]), first);
        }
        if (first < 0 && second >= 0 && third >= 0) {
            return day(year(parts[2]), month(parts[0]), second);
        }
        if (first < 0 || second < 0 || third < 0) {
            return null;
        }
        if (parts[0].length() == 4) {
            return day(first, second, third);
        }
        return first > 12 ? day(year(parts[2]), second, first) : day(year(parts[2]), first, second);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(Fold.words(name), 0);
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i > 3) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return month < 1 || year < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
