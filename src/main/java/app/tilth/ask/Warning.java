package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.words.Brief;
import app.tilth.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an ask as it is written would not read as meant for its reader. */
public record Warning(String title, String sentence) {
    /** From here on a letter asks for a reader's evening. */
    private static final int MANY_WORDS = 500;

    private static final int FEW_WORDS = 4;

    /**
     * What is to be said of a text, the gravest as the title; nothing of a blank one.
     *
     * @param particular whether anything in it could only be said to the reader
     * @param name as you call the reader, or one of them
     * @param readers how many would read these words, at least 1
     */
    static Optional<Warning> of(AskText text, boolean particular, String name, int readers) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        boolean many = readers > 1;
        if (text.count() < FEW_WORDS && !text.isSolid()) {
            return warning("short", List.of(TEXTS.get("text.short", name)));
        }
        List<String> sentences = new ArrayList<>();
        boolean blank = text.has(Mark.Kind.PLACEHOLDER);
        if (!particular) {
            sentences.add(TEXTS.get("text.nothing", name));
        } else if (blank) {
            sentences.add(TEXTS.get("text.blank"));
        } else if (text.has(Mark.Kind.TEMPLATE)) {
            sentences.add(TEXTS.get("text.template", name));
        }
        if (many) {
            sentences.add(TEXTS.get("text.same", Brief.atStart(Numbers.spelled(readers))));
        }
        if (text.count() > MANY_WORDS) {
            sentences.add(TEXTS.get("text.long"));
        }
        String title = !particular
                ? "everyone"
                : blank ? "blank" : many ? "same" : text.marks().isEmpty() ? "long" : "template";
        return sentences.isEmpty() ? Optional.empty() : warning(title, sentences);
    }

    private static Optional<Warning> warning(String title, List<String> sentences) {
        return Optional.of(new Warning(TEXTS.get("text.title." + title), String.join(" ", sentences)));
    }
}
