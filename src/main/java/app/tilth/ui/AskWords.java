package app.tilth.ui;

import app.tilth.ui.ask.Marked;
import java.util.ArrayList;
import java.util.List;

/** The words of an ask with a name in each blank, and where in the words as typed a mark on these is. */
final class AskWords {
    private final String blank;
    private final String name;
    private final String filled;
    /** Where the blanks begin in what was typed, in order. */
    private final List<Integer> blanks = new ArrayList<>();

    /**
     * @param blank what stands for a name
     */
    AskWords(String typed, String blank, String name) {
        this.blank = blank;
        this.name = name;
        for (int at = typed.indexOf(blank); at >= 0; at = typed.indexOf(blank, at + blank.length())) {
            blanks.add(at);
        }
        filled = typed.replace(blank, name);
    }

    String filled() {
        return filled;
    }

    /** A mark on the filled words, on the words as typed. */
    Marked typed(int from, int to) {
        return new Marked(back(from, false), back(to, true));
    }

    private int back(int index, boolean end) {
        int longer = blank.length() - name.length();
        int typed = index;
        for (int at : blanks) {
            if (typed < at || end && typed == at) {
                break;
            }
            if (typed < at + name.length()) {
                return end ? at + blank.length() : at;
            }
            typed += longer;
        }
        return typed;
    }
}
