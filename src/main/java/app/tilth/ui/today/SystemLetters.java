package app.tilth.ui.today;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** The mail program and clipboard of this computer. */
public final class SystemLetters implements Letters {
    private final HostServices host;

    public SystemLetters(HostServices host) {
        this.host = host;
    }

    @Override
    public void draft(List<String> emails, String text) {
        host.showDocument(mailto(emails, text));
    }

    @Override
    public void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    static String mailto(List<String> emails, String text) {
        var address = emails.stream()
                .map(email -> encoded(email).replace("%40", "@"))
                .collect(Collectors.joining(",", "mailto:", ""));
        return text.isEmpty() ? address : address + "?body=" + encoded(text);
    }

    // A mailto address (RFC 6068) keeps “+” as it is, so spaces must be %20.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
