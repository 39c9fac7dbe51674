package app.tilth.workspace;

import app.tilth.model.Person;
import app.tilth.model.Topic;
import app.tilth.store.Stores;
import app.tilth.suggest.CommonGround;
import app.tilth.suggest.CommonGround.Wish;
import app.tilth.suggest.PairPortrait;
import app.tilth.transfer.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what two people have in common: what one looks for and the other offers, what both care about, tags of both. */
public final class Grounds {
    private Grounds() {}

    static PairPortrait portrait(Stores stores, Person a, Person b) {
        return new PairPortrait(a, b, of(a, b, areAcquainted(stores, a, b)));
    }

    /**
     * The same of two who were found, without what many others have as well.
     *
     * @param rarest what they share and few others have, folded; empty where that is not why they were found
     */
    static PairPortrait found(Stores stores, Person a, Person b, String rarest) {
        CommonGround all = of(a, b, areAcquainted(stores, a, b));
        return new PairPortrait(
                a,
                b,
                new CommonGround(all.wish(), only(all.topics(), rarest), only(all.tags(), rarest), all.acquainted()));
    }

    private static List<String> only(List<String> shared, String rarest) {
        return shared.stream().filter(one -> Fold.words(one).equals(rarest)).toList();
    }

    /** Whether anything on record says that they have met: they know each other, or saw or heard each other with you. */
    private static boolean areAcquainted(Stores stores, Person a, Person b) {
        return !stores.connections().among(List.of(a.id(), b.id())).isEmpty()
                || isThrough(a, b)
                || isThrough(b, a)
                || stores.interactions().together(a.id(), b.id());
    }

    private static boolean isThrough(Person met, Person other) {
        Long through = met.met().through();
        return through != null && through == other.id();
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
                        .filter(offer -> SharedWords.any(sought, offer))
                        .map(offer -> new Wish(byFirst, sought, offer)))
                .findFirst();
    }

    private static List<String> shared(List<String> a, List<String> b) {
        Set<String> others = new HashSet<>(b.stream().map(Fold::words).toList());
        return a.stream().filter(own -> others.contains(Fold.words(own))).toList();
    }
}
