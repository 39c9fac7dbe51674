package app.tilth.ui.network;

import app.tilth.workspace.Sociogram.Member;
import java.util.Arrays;

/** How strong a tie is in a word, as the discs of the picture show it. */
enum TieStrength {
    /** Whatever it is, none included. */
    ANY(0),
    FAINT(.005),
    FAIR(.06),
    FIRM(.25),
    STRONG(.6);

    private final double least;

    TieStrength(double least) {
        this.least = least;
    }

    /** The strongest word that holds for someone. */
    static TieStrength of(Member member) {
        return Arrays.stream(values()).filter(word -> word.holds(member)).reduce(ANY, (_, stronger) -> stronger);
    }

    /** Whether the tie is as strong as this, or stronger. */
    boolean holds(Member member) {
        return member.nearness() >= least;
    }
}
