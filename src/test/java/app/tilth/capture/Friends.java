package app.tilth.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A few people, for reading lines in tests. */
final class Friends implements NameBook {
    private static final List<Named> ALL = List.of(
            new Named(1, "Ana Beltrán", "Grid lead, Voltaia"),
            new Named(2, "Ana Sousa", ""),
            new Named(3, "Joon Park", ""),
            new Named(4, "Hana Kobayashi", ""),
            new Named(5, "Yusuf Demir", ""),
            new Named(6, "ليلى حداد", ""),
            new Named(7, "田中", ""),
            new Named(8, "May Lin", ""),
            new Named(9, "Mei-Ling Zhao", ""));

    @Override
    public List<Named> called(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Named> exactly = ALL.stream().filter(n -> plain(n).equals(wanted)).toList();
        return exactly.isEmpty()
                ? ALL.stream()
                        .filter(n -> Arrays.asList(plain(n).split(" ")).contains(wanted)
                                || (wanted.contains(" ") && plain(n).startsWith(wanted)))
                        .toList()
                : exactly;
    }

    private static String plain(Named named) {
        return named.fullName().toLowerCase(Locale.ROOT);
    }
}
