package app.tilth.ui.today;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public void draft(List<String> emails, String subject, String text) {
        host.showDocument(mailto(emails, subject, text));
    }

    @Override
    public void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    static String mailto(List<String> emails, String subject, String text) {
        var address = emails.stream()
                .map(email -> encoded(email).replace("%40", "@"))
                .collect(Collectors.joining(",", "mailto:", ""));
        var fields = Stream.of(field("subject", subject), field("body", text))
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("&"));
        return fields.isEmpty() ? address : address + '?' + fields;
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + '=' + encoded(value);
    }

    // A mailto address (RFC 6068) keeps “+” as it is, so spaces must be %20.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
