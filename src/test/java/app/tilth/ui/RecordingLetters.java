package app.tilth.ui;

import app.tilth.ui.today.Letters;
import java.util.ArrayList;
import java.util.List;

/** Keeps what would have gone to the mail program and the clipboard. */
public final class RecordingLetters implements Letters {
    public final List<String> drafts = new ArrayList<>();
    public final List<String> copies = new ArrayList<>();

    @Override
    public void draft(List<String> emails, String subject, String text) {
        drafts.add(String.join(",", emails) + ": " + (subject.isEmpty() ? "" : subject + ": ") + text);
    }

    @Override
    public void copy(String text) {
        copies.add(text);
    }
}
