package app.tilth.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The identity of a message that has none: the first half of SHA-256 over conversation, date, sender and content. Exact
 * repetitions within one stretch of a conversation are numbered.
 */
final class LinkedInMessageId {
    private static final byte[] GAP = {0};
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;
    private final Map<String, Integer> inConversation = new HashMap<>();
    private String conversation = "";

    LinkedInMessageId() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    String of(String inThis, String date, String sender, String content) {
        if (!inThis.equals(conversation)) {
            conversation = inThis;
            inConversation.clear();
        }
        add(inThis);
        add(date);
        add(sender);
        add(content);
        String id = HEX.formatHex(digest.digest(), 0, 16);
        int earlier = inConversation.merge(id, 1, Integer::sum) - 1;
        return earlier == 0 ? id : id + "-" + earlier;
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(GAP);
    }
}
