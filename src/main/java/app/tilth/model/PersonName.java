package app.tilth.model;

/**
 * A person's name in any script.
 *
 * @param full as it is written out; may be empty, never null
 * @param given what you call them in a sentence when there is no nickname, may be empty
 * @param family may be empty
 * @param nickname may be empty
 */
public record PersonName(String full, String given, String family, String nickname) {

    /** A name of which only the written-out form is known: first word given, last word family. */
    public static PersonName of(String full) {
        String text = full.strip();
        int first = text.indexOf(' ');
        return first < 0
                ? new PersonName(text, text, "", "")
                : new PersonName(text, text.substring(0, first), text.substring(text.lastIndexOf(' ') + 1), "");
    }

    public static PersonName of(String given, String family) {
        return new PersonName((given.strip() + " " + family.strip()).strip(), given.strip(), family.strip(), "");
    }

    /** What to call them in a sentence: nickname, else given name, else the whole name. */
    public String familiar() {
        if (!nickname.isEmpty()) {
            return nickname;
        }
        return given.isEmpty() ? full : given;
    }
}
