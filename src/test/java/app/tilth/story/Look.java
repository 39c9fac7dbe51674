package app.tilth.story;

import app.tilth.model.SuggestionKind;
import app.tilth.workspace.Today.Offer;
import java.time.LocalDate;
import java.util.List;

/** What a look at Today showed, beside the rows of the file at that moment. */
record Look(LocalDate day, List<Offer> offers, Rows rows) {
    static String told(Offer offer) {
        var suggestion = offer.suggestion();
        return suggestion.kind() + " " + suggestion.name() + ": “" + suggestion.sentence() + "” “" + suggestion.prompt()
                + "” " + suggestion.why();
    }

    static boolean isPair(Offer offer) {
        return offer.suggestion().kind() == SuggestionKind.INTRODUCTION;
    }
}
