package app.tilth.ui.today;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
    public void draft(String email, String text) {
        host.showDocument(mailto(email, text));
    }

    @Override
    public void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    static String mailto(String email, String text) {
        var address = "mailto:" + encoded(email).replace("%40", "@");
        return text.isEmpty() ? address : address + "?body=" + encoded(text);
    }

    // A mailto address (RFC 6068) keeps “+” as it is, so spaces must be %20.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
