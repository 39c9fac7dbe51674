package app.tilth.suggest;

import app.tilth.model.Person;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Turns of phrase that the sentences of this room share, as of a day. */
final class Phrases {
    private static final int LONGEST = 120;

    private final Messages texts = Messages.of("suggest");
    private final LocalDate today;

    Phrases(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** An enum's name as it stands in the keys of the texts. */
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A text; words that were cut short keep their own end instead of a full stop. */
    String text(String key, Object... arguments) {
        return texts.get(key, arguments).replace("….", "…");
    }

    /** The text of {@code key} with free words as the last argument; that of {@code key.bare} where there are none. */
    String filled(String key, String words, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = words;
        return text(words.isEmpty() ? key + ".bare" : key, all);
    }

    /** What to call them within a sentence. */
    String within(Portrait portrait) {
        return called(portrait.person(), "person.unnamed");
    }

    /** What to call them where a sentence begins. */
    String atStart(Portrait portrait) {
        return called(portrait.person(), "person.unnamed.start");
    }

    /** What to call someone within a sentence. */
    String within(Person person) {
        return called(person, "person.unnamed");
    }

    private String called(Person person, String unnamed) {
        String name = person.name().familiar().strip();
        return name.isEmpty() ? text(unnamed) : name;
    }

    /** Someone's own words made fit to stand in a sentence. */
    String brief(String words) {
        return Brief.of(words, LONGEST);
    }

    /** Whether words name a thing ("the Oslo intro") and can follow "with". */
    boolean isThing(String words) {
        return isOneOf("articles", firstWord(words));
    }

    /** Since when it has been quiet: a month, or a year where it is long ago. */
    String since(LocalDate day) {
        boolean isLongAgo = today.getYear() - day.getYear() >= 2;
        return isLongAgo ? Dates.year(day) : Dates.month(day, today);
    }

    /** "You met at Power Commons three weeks ago." */
    String met(String how, String ago) {
        String words = brief(how);
        String first = firstWord(words);
        String place = brief(words.split(",", 2)[0]);
        if (words.isEmpty()) {
            return text("new", ago);
        }
        if (isOneOf("online", first)) {
            return text("new.online", ago, place);
        }
        if (isOneOf("prepositions", first)) {
            return text("new.words", ago, first + words.substring(first.length()));
        }
        boolean named = Character.isUpperCase(words.codePointAt(0)) && !isOneOf("beginnings", first);
        return named ? text("new.at", ago, place) : text("new.how", ago, words);
    }

    private static String firstWord(String words) {
        return words.split("[\\s,]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private boolean isOneOf(String list, String word) {
        return Arrays.asList(text(list).split(" ")).contains(word);
    }
}
