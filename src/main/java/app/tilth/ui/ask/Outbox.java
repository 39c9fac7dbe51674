package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.ui.today.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Drafts of an ask in the mail program, one to each; what cannot be handed over is copied. */
public record Outbox(Letters letters) {
    /** So many drafts are opened at once: each is a window of the mail program. */
    static final int MOST = 5;

    /** Some systems hand over no more to another program, in characters of the words. */
    private static final int LONGEST = 1_500;

    /** Opens the drafts; answers what was done, in a sentence. */
    String draft(Ask ask, List<Recipient> people) {
        List<Recipient> copied = new ArrayList<>();
        List<Recipient> opened = new ArrayList<>();
        for (Recipient person : people) {
            String words = ask.textFor(person);
            boolean fits = words.length() <= LONGEST;
            if (!person.email().isEmpty()) {
                letters.draft(person.email(), fits ? words : "");
                opened.add(person);
            }
            if (!fits || person.email().isEmpty()) {
                copied.add(person);
            }
        }
        if (!copied.isEmpty()) {
            // The clipboard holds one text, so that several are copied as one.
            letters.copy(copied.stream().map(ask::textFor).distinct().collect(Collectors.joining("\n\n")));
        }
        return said(opened, copied);
    }

    private static String said(List<Recipient> opened, List<Recipient> copied) {
        if (copied.isEmpty()) {
            return TEXTS.get("opened", opened.size(), Names.of(opened));
        }
        return opened.isEmpty()
                ? TEXTS.get("copied", Names.of(copied))
                : TEXTS.get("opened.copied", opened.size(), Names.of(opened), Names.of(copied));
    }
}
