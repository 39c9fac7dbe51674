package app.tilth.suggest;

import app.tilth.model.Introduction;
import app.tilth.model.Introduction.Stage;
import app.tilth.model.Person;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why two people are to be introduced, and what speaks for it. */
public final class PairWording {
    /** Two people are asked and told, which takes a little longer than a word to one. */
    private static final int MINUTES = 2;

    private final PairPortrait two;
    private final Phrases say;
    private final String a;
    private final String b;

    private PairWording(PairPortrait two, LocalDate today) {
        this.two = two;
        say = new Phrases(today);
        a = say.within(two.a());
        b = say.within(two.b());
    }

    /**
     * @param candidate about an introduction
     * @param today the day the candidate was chosen for
     */
    public static Suggestion render(Candidate candidate, Introduction introduction, PairPortrait two, LocalDate today) {
        var wording = new PairWording(two, today);
        boolean asked = introduction.stage() == Stage.BOTH_ASKED;
        return new Suggestion(
                candidate.kind(),
                candidate.person(),
                wording.names(),
                asked ? wording.asked(introduction) : wording.considered(introduction),
                asked ? wording.say.text("pair.asked.next") : wording.prompt(introduction),
                wording.why(candidate),
                MINUTES,
                candidate.score(),
                null);
    }

    /** The strongest thing the two have in common, in a sentence without its stop; empty where nothing is known. */
    public static String ground(PairPortrait two, LocalDate today) {
        return new PairWording(two, today).grounds().findFirst().orElse("");
    }

    private String names() {
        return say.text("pair.names", full(two.a()), full(two.b()));
    }

    private String full(Person person) {
        String name = person.name().full().strip();
        return name.isEmpty() ? say.text("person.unnamed") : name;
    }

    private String asked(Introduction introduction) {
        return say.text("pair.asked", a, b, Dates.onDay(introduction.day(), say.today()));
    }

    private String considered(Introduction introduction) {
        String reason = say.brief(introduction.reason());
        if (!reason.isEmpty()) {
            return say.text("pair.reason", reason);
        }
        return grounds()
                .findFirst()
                .map(ground ->
                        say.text(saysOfBoth() && !two.ground().acquainted() ? "pair.unmet" : "pair.ground", ground))
                .orElseGet(() -> say.text("pair.bare", a, b));
    }

    /** Whether the first ground is a sentence about both, which can go on. */
    private boolean saysOfBoth() {
        return !two.ground().topics().isEmpty() || two.ground().wish().isEmpty();
    }

    /** What the sentence has not said already. */
    private String prompt(Introduction introduction) {
        List<String> grounds = grounds().toList();
        boolean said = say.brief(introduction.reason()).isEmpty();
        Optional<String> more = grounds.stream().skip(said ? 1 : 0).findFirst();
        return more.map(ground -> say.text("pair.prompt", ground)).orElseGet(() -> say.text("pair.prompt.bare"));
    }

    private Stream<String> grounds() {
        CommonGround ground = two.ground();
        return Stream.of(
                        ground.topics().stream().findFirst().map(topic -> said("pair.topic", topic)),
                        ground.wish().map(this::said),
                        ground.tags().stream().findFirst().map(tag -> said("pair.tag", tag)))
                .flatMap(Optional::stream);
    }

    private String said(String key, String words) {
        return say.text(key, a, b, key.equals("pair.tag") ? say.brief(words) : Brief.within(say.brief(words)));
    }

    private String said(CommonGround.Wish wish) {
        String seeker = wish.byFirst() ? a : b;
        String giver = wish.byFirst() ? b : a;
        return say.text(
                "pair.wish",
                seeker,
                Brief.within(say.brief(wish.sought())),
                giver,
                Brief.within(say.brief(wish.offered())));
    }

    private List<String> why(Candidate candidate) {
        List<String> why = new ArrayList<>();
        for (Term term : candidate.terms()) {
            if (!term.name().equals(Candidate.RAREST)) {
                why.add(Wording.why(term, say));
            }
        }
        grounds().map(ground -> say.text("pair.why", ground)).forEach(why::add);
        if (!two.ground().acquainted()) {
            why.add(say.text("why.unmet"));
        }
        return why;
    }
}
