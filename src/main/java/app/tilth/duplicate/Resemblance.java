package app.tilth.duplicate;

import app.tilth.duplicate.Reason.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How two names are alike. */
final class Resemblance {
    private static final int SHORTEST_WORD = 3;

    private Resemblance() {}

    /** The strongest likeness of any form of one name with any of the other; nothing where they are different names. */
    static Optional<Reason> of(List<NameForm> a, List<NameForm> b) {
        Optional<Reason> best = Optional.empty();
        for (NameForm one : a) {
            for (NameForm other : b) {
                Optional<Reason> found = of(one, other);
                if (found.isPresent()
                        && (best.isEmpty()
                                || found.get().kind().compareTo(best.get().kind()) < 0)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static Optional<Reason> of(NameForm a, NameForm b) {
        if (a.isEmpty() || b.isEmpty() || !a.generation().equals(b.generation())) {
            return Optional.empty();
        }
        if (a.plain().equals(b.plain())) {
            return Optional.of(Reason.of(Kind.NAME));
        }
        if (isSpeltAlike(a, b)) {
            return Optional.of(Reason.of(Kind.SPELLING));
        }
        return shortForm(a, b)
                .or(() -> Optional.of(Reason.of(Kind.PART_OF_NAME)).filter(_ -> isPart(a, b) || isPart(b, a)))
                .or(() -> Optional.of(Reason.of(Kind.SOUND)).filter(_ -> soundsAlike(a, b)));
    }

    private static boolean isSpeltAlike(NameForm a, NameForm b) {
        return a.joined().equals(b.joined())
                || a.sorted().equals(b.sorted())
                || ((a.vowelless() || b.vowelless())
                        && !a.skeleton().isEmpty()
                        && a.skeleton().equals(b.skeleton()));
    }

    private static Optional<Reason> shortForm(NameForm a, NameForm b) {
        if (a.words().size() != b.words().size() || !a.isWhole()) {
            return Optional.empty();
        }
        for (int i = 0; i < a.words().size(); i++) {
            for (int j = 0; j < b.words().size(); j++) {
                if (Nicknames.areForms(a.words().get(i), b.words().get(j))
                        && a.without(i).equals(b.without(j))) {
                    return Optional.of(Reason.of(Kind.SHORT_FORM));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether each word of a name is a word of the other or its initial, and one of them is the whole word. */
    private static boolean isPart(NameForm small, NameForm large) {
        if (!small.isWhole()) {
            return false;
        }
        List<String> left = new ArrayList<>(large.words());
        boolean word = false;
        for (String one : small.words()) {
            Optional<String> found =
                    left.stream().filter(other -> meets(one, other)).findFirst();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get());
            word |= one.length() >= SHORTEST_WORD && one.equals(found.get());
        }
        return word;
    }

    private static boolean meets(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    private static boolean soundsAlike(NameForm a, NameForm b) {
        String sound = a.sound();
        return !sound.isEmpty() && sound.equals(b.sound()) && a.endings().equals(b.endings());
    }
}
