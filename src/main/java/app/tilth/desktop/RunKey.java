package app.tilth.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starting at login on Windows: a value in the registry, under the user's key for what is to run. */
final class RunKey implements LoginStart {
    private static final Logger LOG = LoggerFactory.getLogger(RunKey.class);
    private static final String KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";

    /** What Windows reads of the value; longer ones are not run. */
    private static final int LONGEST = 260;

    /** A quote and the backslashes before it; at the end of a word, the quote to come. */
    private static final Pattern BEFORE_QUOTE = Pattern.compile("(\\\\*)\"");

    private static final Pattern AT_END = Pattern.compile("(\\\\+)\\z");

    private final Programs programs;
    private final LaunchCommand command;

    RunKey(Programs programs, LaunchCommand command) {
        this.programs = programs;
        this.command = command;
    }

    @Override
    public boolean isOn() {
        try {
            return succeeds("query");
        } catch (IOException e) {
            LOG.warn("The registry cannot be read", e);
            return false;
        }
    }

    @Override
    public void set(boolean on) throws LoginStartProblem {
        String line = command.words().stream().map(RunKey::quoted).collect(Collectors.joining(" "));
        if (on && line.length() > LONGEST) {
            throw LoginStartProblem.tooLong();
        }
        try {
            // Java puts the argument in quotes for its spaces, but leaves what is within to us.
            boolean done = on
                    ? succeeds("add", "/t", "REG_SZ", "/d", withinQuotes(line), "/f")
                    : !succeeds("query") || succeeds("delete", "/f");
            if (!done) {
                throw LoginStartProblem.refused(null);
            }
        } catch (IOException e) {
            throw LoginStartProblem.refused(e);
        }
    }

    private boolean succeeds(String deed, String... rest) throws IOException {
        List<String> words = new ArrayList<>(List.of("reg.exe", deed, KEY, "/v", Desktop.NAME));
        words.addAll(List.of(rest));
        return programs.run(words) == 0;
    }

    /** A word as programs on Windows read it again, by the rules of Microsoft's C runtime. */
    private static String quoted(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '"');
        return plain ? word : '"' + AT_END.matcher(withinQuotes(word)).replaceAll("$1$1") + '"';
    }

    private static String withinQuotes(String text) {
        return BEFORE_QUOTE.matcher(text).replaceAll("$1$1\\\\\"");
    }
}
