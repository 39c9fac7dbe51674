package app.tilth.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who wrote and who received, as {@code messages.csv} tells it. */
final class LinkedInPeople {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern DASH = Pattern.compile("-+");
    /** What LinkedIn calls those whose account is gone. */
    private static final String NOBODY = "LinkedIn Member";

    private LinkedInPeople() {}

    static PersonRef one(String name, String url) {
        return new PersonRef(name.isEmpty() && !url.isEmpty() ? nameIn(url) : name, url, "");
    }

    /** Names and addresses, both separated by commas; a name may have commas of its own. */
    static List<PersonRef> list(String names, String urls) {
        if (names.indexOf(',') < 0 && urls.indexOf(',') < 0) {
            return names.isEmpty() && urls.isEmpty() ? List.of() : List.of(one(names, urls));
        }
        String[] name = COMMA.split(names, -1);
        String[] url = urls.isEmpty() ? new String[0] : COMMA.split(urls, -1);
        if (url.length == 1) {
            return List.of(one(names, urls));
        }
        List<PersonRef> people = new ArrayList<>();
        for (int i = 0; i < Math.max(url.length, url.length == 0 ? name.length : 0); i++) {
            String named = url.length == 0 || url.length == name.length ? name[i] : "";
            PersonRef ref = one(named, i < url.length ? url[i] : "");
            if (!ref.name().isEmpty()) {
                people.add(ref);
            }
        }
        return people;
    }

    static boolean isNobody(PersonRef ref) {
        return ref.name().isEmpty()
                || (ref.name().equalsIgnoreCase(NOBODY) && ref.profileUrl().isEmpty());
    }

    /** The name as far as the address of a profile shows it: its words without the number at the end. */
    private static String nameIn(String url) {
        String normal = Normal.url(url);
        StringBuilder name = new StringBuilder();
        for (String word : DASH.split(normal.substring(normal.lastIndexOf('/') + 1), -1)) {
            if (!word.isEmpty() && word.chars().noneMatch(Character::isDigit)) {
                name.append(name.isEmpty() ? "" : " ")
                        .appendCodePoint(Character.toTitleCase(word.codePointAt(0)))
                        .append(word.substring(Character.charCount(word.codePointAt(0))));
            }
        }
        return name.toString();
    }
}
