package app.tilth.transfer;

import java.util.function.LongConsumer;

/**
 * The people a draft may be, by 64-bit hashes: whoever has a key, what they are called, and whether they can be reached.
 *
 * <p>What a key tells is the business of {@link Matcher}.
 */
final class KnownPeople {
    /** Ids kept for one key; beyond these a shared key is kept together with the name. */
    private static final int MOST_SHARED = 32;

    private static final long REACHABLE = 1L << 60;
    private static final long PROFILE = 1L << 61;

    /** Ids by key. */
    private final LongTable keys;
    /** Hashes of names by person. */
    private final LongTable names;
    /** The words of names by person, with {@link #REACHABLE} and {@link #PROFILE} in the bits these leave. */
    private final LongTable hints;

    KnownPeople(int expected) {
        keys = new LongTable(expected * 4);
        names = new LongTable(expected);
        hints = new LongTable(expected);
    }

    /** A person with a name; of several told so, the first stays. */
    void add(long id, NameKey name) {
        long own = Hash.mix(id);
        if (names.first(own) < 0) {
            names.add(own, name.hash());
            hints.add(own, name.words());
        }
    }

    /** Another name of a person told before. */
    void alsoCalled(long id, NameKey name) {
        long own = Hash.mix(id);
        if (!isCalled(own, name.hash())) {
            names.add(own, name.hash());
            hints.add(own, name.words());
        }
    }

    private boolean isCalled(long own, long name) {
        for (int slot = names.first(own); slot >= 0; slot = names.next(slot, own)) {
            if (names.value(slot) == name) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(long own, NameKey name) {
        for (int slot = hints.first(own); slot >= 0; slot = hints.next(slot, own)) {
            if (NameKey.agree(hints.value(slot) & NameKey.WORD_BITS, name.words())) {
                return true;
            }
        }
        return false;
    }

    /** The hashes of a person's names; none for those not told, 0 for a person without a name. */
    void eachName(long id, LongConsumer listener) {
        long own = Hash.mix(id);
        for (int slot = names.first(own); slot >= 0; slot = names.next(slot, own)) {
            listener.accept(names.value(slot));
        }
    }

    /** A key by which a person added before can be reached. */
    void reach(long id, long key, boolean profile) {
        int slot = hints.first(Hash.mix(id));
        hints.set(slot, hints.value(slot) | (profile ? REACHABLE | PROFILE : REACHABLE));
        share(key, id);
    }

    /** A key a person has, perhaps with others. */
    void share(long key, long id) {
        int count = 0;
        for (int slot = keys.first(key); slot >= 0; slot = keys.next(slot, key)) {
            if (keys.value(slot) == id) {
                return;
            }
            count++;
        }
        int name = names.first(Hash.mix(id));
        if (count < MOST_SHARED) {
            keys.add(key, id);
        } else if (name >= 0) {
            long own = withName(key, names.value(name));
            if (keys.first(own) < 0) {
                keys.add(own, id);
            }
        }
    }

    /**
     * The first person with the key, whose name agrees where that is asked; the very same name goes first. 0 where there
     * is none.
     */
    long find(long key, NameKey name, NameKey nickname, boolean shared) {
        long agreeing = 0;
        for (int slot = keys.first(key); slot >= 0; slot = keys.next(slot, key)) {
            long id = keys.value(slot);
            long own = Hash.mix(id);
            if (!shared || isCalled(own, name.hash())) {
                return id;
            }
            boolean agrees = agrees(own, name) || agrees(own, nickname);
            agreeing = agreeing == 0 && agrees ? id : agreeing;
        }
        if (agreeing == 0 && shared) {
            int slot = keys.first(withName(key, name.hash()));
            return slot < 0 ? 0 : keys.value(slot);
        }
        return agreeing;
    }

    /**
     * The one person with the key whose profile does not contradict; of several none, or, for a draft that has nothing
     * else to be found by, the first who cannot be reached in any way either.
     *
     * @param profile of the draft, empty where it has none
     * @param keyless whether the draft has nothing else to be found by
     */
    Match only(long key, String profile, boolean keyless, Match.By by) {
        long found = 0;
        long bare = 0;
        int candidates = 0;
        for (int slot = keys.first(key); slot >= 0; slot = keys.next(slot, key)) {
            long id = keys.value(slot);
            long hint = hints.value(hints.first(Hash.mix(id)));
            if (profile.isEmpty() || (hint & PROFILE) == 0) {
                found = id;
                candidates++;
            }
            bare = bare == 0 && (hint & REACHABLE) == 0 ? id : bare;
        }
        if (candidates < 2 || (keyless && bare != 0)) {
            return Match.of(candidates == 1 ? found : keyless ? bare : 0, by);
        }
        return keyless ? Match.AMBIGUOUS : Match.NONE;
    }

    private static long withName(long key, long name) {
        return Hash.mix(key ^ name);
    }
}
