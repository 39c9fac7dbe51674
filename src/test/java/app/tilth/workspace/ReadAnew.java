package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.suggest.Candidate;
import app.tilth.suggest.DailyFive;
import app.tilth.suggest.Facts;
import app.tilth.suggest.FoundPair;
import app.tilth.tie.TieIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is known, beside what would be known had everything been read anew. */
final class ReadAnew {
    private ReadAnew() {}

    static void isTheSame(Workspace workspace) {
        DailyFive known = workspace.knowledge().five();
        List<String> kept = told(known.facts());
        List<Candidate> chosen = known.choose(5);
        List<FoundPair> found = known.facts().found();
        Knowledge anew = new Knowledge(workspace);
        assertThat(workspace.knowledge().directory().entries())
                .isEqualTo(anew.directory().entries());
        assertThat(workspace.knowledge().census().web()).isEqualTo(anew.census().web());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(told(anew.facts()));
        assertThat(found).isEqualTo(anew.facts().found());
        assertThat(chosen.stream().map(Candidate::person))
                .containsExactlyElementsOf(
                        anew.five().choose(5).stream().map(Candidate::person).toList());
    }

    private static List<String> told(Facts facts) {
        TieIndex ties = facts.ties();
        List<String> told = new ArrayList<>();
        for (int slot = 0; slot < ties.size(); slot++) {
            if (ties.live(slot)) {
                var h = ties.history(slot);
                told.add(h.person() + " " + h.circle() + " " + h.cadenceDays() + " " + h.metDay() + " "
                        + Arrays.toString(h.days()) + Arrays.toString(h.depths()) + h.exchanges()
                        + facts.community(h.person()));
            }
        }
        return told;
    }
}
