package app.tilth.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks at what is written to some people: whether each could tell from the words that they are meant for them. */
public final class TextCheck {
    /**
     * What one person would read.
     *
     * @param called as you call them
     * @param name all of it
     * @param known what is known of them, in any words; where nothing is, only phrases can be told
     */
    public record Letter(String text, String called, String name, List<String> known) {
        public Letter {
            known = List.copyOf(known);
        }
    }

    /**
     * How it reads.
     *
     * @param marks in the order of the text; none reaches into another
     */
    public record Reading(List<Mark> marks, Optional<Warning> warning) {
        public static final Reading NOTHING = new Reading(List.of(), Optional.empty());

        public Reading {
            marks = List.copyOf(marks);
        }
    }

    private final List<Letter> letters;
    private final List<Particulars> particulars;
    private final Map<String, AskText> texts = new HashMap<>();
    /** What is said in a text, names left out. */
    private final Map<String, String> said = new HashMap<>();

    private TextCheck(List<Letter> letters, String subject) {
        this.letters = letters;
        particulars = letters.stream()
                .map(letter -> Particulars.of(letter.name() + ' ' + letter.called(), letter.known(), subject))
                .toList();
    }

    /**
     * Reads all letters of an ask, which may be one text many times over; a reading for each, in their order.
     *
     * @param subject what all of them are about, such as the title of a need; may be empty
     */
    public static List<Reading> of(List<Letter> letters, String subject) {
        return new TextCheck(letters, subject).readings();
    }

    private List<Reading> readings() {
        Set<String> names = new HashSet<>();
        particulars.forEach(about -> names.addAll(about.name()));
        Map<String, Integer> readers = new HashMap<>();
        Map<String, Map<String, Integer>> known = new HashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            String text = letters.get(i).text();
            String same = said.computeIfAbsent(text, written -> read(written).without(names));
            readers.merge(same, 1, Integer::sum);
            Map<String, Integer> ofThese = known.computeIfAbsent(same, _ -> new HashMap<>());
            particulars.get(i).words().forEach(word -> ofThese.merge(word, 1, Integer::sum));
        }
        return IntStream.range(0, letters.size())
                .mapToObj(i -> reading(i, readers, known))
                .toList();
    }

    private AskText read(String text) {
        return texts.computeIfAbsent(text, AskText::read);
    }

    private Reading reading(int place, Map<String, Integer> readers, Map<String, Map<String, Integer>> known) {
        Letter letter = letters.get(place);
        AskText text = read(letter.text());
        String same = said.getOrDefault(letter.text(), "");
        int count = readers.getOrDefault(same, 1);
        Map<String, Integer> ofThese = known.getOrDefault(same, Map.of());
        Set<String> own = particulars.get(place).words();
        // What is known of every reader could be said to every reader.
        boolean particular = particulars.get(place).isUnknown()
                ? text.marks().isEmpty()
                : text.speaksOf(own, word -> count == 1 || ofThese.getOrDefault(word, 0) < count);
        return new Reading(text.marks(), Warning.of(text, particular, letter.called(), count));
    }
}
