package app.tilth.ui;

import app.tilth.ui.ask.Marked;
import java.util.ArrayList;
import java.util.List;

/** The words of an ask with a name in each blank, and where in the words as typed a mark on these is. */
final class AskWords {
    private final String typed;
    private final String blank;
    private final String name;
    private final String filled;
    /** Where the blanks begin in what was typed, in order. */
    private final List<Integer> blanks = new ArrayList<>();

    /**
     * @param blank what stands for a name
     */
    AskWords(String typed, String blank, String name) {
        this.typed = typed;
        this.blank = blank;
        this.name = name;
        for (int at = typed.indexOf(blank); at >= 0; at = typed.indexOf(blank, at + blank.length())) {
            blanks.add(at);
        }
        filled = typed.replace(blank, name);
    }

    String typed() {
        return typed;
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
        int there = index;
        for (int at : blanks) {
            if (there < at || (end && there == at)) {
                break;
            }
            if (there < at + name.length()) {
                return end ? at + blank.length() : at;
            }
            there += longer;
        }
        return there;
    }
}
