package app.tilth.workspace;

import app.tilth.duplicate.Candidate;
import app.tilth.duplicate.Confidence;
import app.tilth.duplicate.Reason;
import app.tilth.words.Messages;
import java.util.stream.Collectors;

/** Why two may be one, in sentences. */
public final class DuplicateWords {
    private static final Messages MESSAGES = Messages.of("duplicate");

    private DuplicateWords() {}

    /** "The same name. Both at Nordkyst Energi." */
    public static String of(Candidate candidate) {
        String why = candidate.reasons().stream().map(DuplicateWords::sentence).collect(Collectors.joining(" "));
        boolean alone = candidate.confidence() == Confidence.POSSIBLE
                && candidate.reasons().size() == 1;
        return alone ? why + ' ' + MESSAGES.get("alone") : why;
    }

    private static String sentence(Reason reason) {
        return MESSAGES.get("reason." + reason.kind(), reason.terms().toArray());
    }
}
