package app.tilth.workspace;

import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.suggest.CommonGround;
import app.tilth.suggest.CommonGround.Wish;
import app.tilth.suggest.PairPortrait;
import app.tilth.transfer.Fold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what two people have in common: what one looks for and the other offers, what both care about, tags of both. */
public final class Grounds {
    /** Shorter words, such as "the" or "of", say nothing of what it is about. */
    private static final int LEAST_LETTERS = 4;

    private Grounds() {}

    static PairPortrait portrait(Stores stores, Person a, Person b) {
        boolean acquainted =
                !stores.connections().among(List.of(a.id(), b.id())).isEmpty();
        return new PairPortrait(a, b, of(a, b, acquainted));
    }

    /**
     * @param acquainted whether a connection of the two is on record
     */
    public static CommonGround of(Person a, Person b, boolean acquainted) {
        return new CommonGround(
                wish(a, b, true).or(() -> wish(b, a, false)),
                shared(a.topics(Topic.Kind.CARES_ABOUT), b.topics(Topic.Kind.CARES_ABOUT)),
                shared(a.tags(), b.tags()),
                acquainted);
    }

    private static Optional<Wish> wish(Person seeker, Person giver, boolean byFirst) {
        List<String> offered = giver.topics(Topic.Kind.OFFERS);
        return seeker.topics(Topic.Kind.LOOKS_FOR).stream()
                .flatMap(sought -> offered.stream()
                        .filter(offer -> shareWord(sought, offer))
                        .map(offer -> new Wish(byFirst, sought, offer)))
                .findFirst();
    }

    static boolean shareWord(String a, String b) {
        Set<String> words = words(a);
        words.retainAll(words(b));
        return words.stream().anyMatch(word -> word.length() >= LEAST_LETTERS);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Fold.words(text).split(" ", -1)));
    }

    private static List<String> shared(List<String> a, List<String> b) {
        Set<String> others = new HashSet<>(b.stream().map(Fold::words).toList());
        return a.stream().filter(own -> others.contains(Fold.words(own))).toList();
    }
}
