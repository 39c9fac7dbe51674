package app.tilth.bench;

import app.tilth.ui.today.Letters;
import java.util.List;

/** A computer without a mail program. */
final class NoLetters implements Letters {
    @Override
    public void draft(List<String> emails, String subject, String text) {}

    @Override
    public void copy(String text) {}
}
