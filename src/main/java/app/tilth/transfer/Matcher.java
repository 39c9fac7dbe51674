package app.tilth.transfer;

import app.tilth.model.ContactPoint;
import app.tilth.model.Origin;
import app.tilth.model.Person;
import app.tilth.model.Position;
import java.util.List;

/**
 * Who of the known people a draft is: first by identity in the source, then by email, phone and profile, then by name
 * and organization. Holds 64-bit hashes only; 100,000 people take about 30 MB.
 *
 * <ul>
 *   <li>A LinkedIn profile, a long UID and any UID of Tilth's own belong to one person, whatever the names say.
 *   <li>Email addresses, phone numbers, handles, pages and short UIDs may be shared (info@, a household's telephone, a
 *       company's page): they tell only where the names agree, see {@link NameKey#agree}.
 *   <li>Name and organization tell where one person only has both, and no two profiles contradict each other.
 *   <li>The name alone tells only for a draft that says nothing else but perhaps a profile, and where one person only
 *       has it, or one of whom nothing else is known either. Where several have it the draft is ambiguous, and neither
 *       merged nor added.
 * </ul>
 */
public final class Matcher {
    /** Ids kept for one key; beyond these a shared key is kept together with the name. */
    private static final int MOST_SHARED = 32;
    /** From this length on, a UID is taken for unique in the world. */
    private static final int UNIQUE_UID = 16;

    private static final List<ContactPoint.Kind> ORDER =
            List.of(ContactPoint.Kind.EMAIL, ContactPoint.Kind.PHONE, ContactPoint.Kind.URL, ContactPoint.Kind.HANDLE);

    private static final long REACHABLE = 1L << 60;
    private static final long PROFILE = 1L << 61;

    /** The kinds of key, each with a number of its own, so that the same text is another key in each. */
    private enum Key {
        UID(1),
        EMAIL(2),
        PHONE(3),
        URL(4),
        HANDLE(5),
        NAME(6),
        NAME_AND_ORGANIZATION(7);

        private final long salt;

        Key(long number) {
            salt = number * 0x9E3779B97F4A7C15L;
        }

        long of(long hash) {
            return Hash.mix(hash + salt);
        }

        long of(String text) {
            return of(Hash.of(text));
        }
    }

    private final LongTable keys;
    private final LongTable names;
    private final LongTable hints;

    /**
     * @param expected how many people there will be, roughly
     */
    public Matcher(int expected) {
        keys = new LongTable(expected * 4);
        names = new LongTable(expected);
        hints = new LongTable(expected);
    }

    /** Whether an identity is long enough to be unique in the world: a row number is not, a UUID is. */
    static boolean isUnique(String uid) {
        return uid.length() >= UNIQUE_UID;
    }

    /** A person and all that tells them. Told again, what is new is added. */
    public void add(long id, Person person) {
        add(id, person.uid(), person.name().full());
        person.contactPoints().forEach(point -> addPoint(id, point.kind(), point.normal()));
        person.positions().forEach(position -> addOrganization(id, position.organization()));
    }

    /** The same of a draft, which has become or been merged into a person. */
    public void add(long id, PersonDraft draft) {
        add(id, draft.person());
        if (!draft.externalId().isEmpty()) {
            addShared(Key.UID.of(draft.externalId()), id);
        }
    }

    /** The same of someone met only in an interaction. */
    public void add(long id, PersonRef ref) {
        add(id, "", ref.name());
        addPoint(id, ContactPoint.Kind.URL, Normal.url(ref.profileUrl()));
        addPoint(id, ContactPoint.Kind.EMAIL, Normal.email(ref.email()));
    }

    /** A person by identity and full name; to be told before their contact points and organizations. */
    public void add(long id, String uid, String name) {
        NameKey key = NameKey.of(name);
        long own = Hash.mix(id);
        if (names.first(own) < 0) {
            names.add(own, key.hash());
            hints.add(own, key.words());
        }
        if (!uid.isEmpty()) {
            addShared(Key.UID.of(uid), id);
        }
        if (!key.equals(NameKey.NONE)) {
            addShared(Key.NAME.of(key.hash()), id);
        }
    }

    /** One contact point of a person already told. */
    public void addPoint(long id, ContactPoint.Kind kind, String normal) {
        if (normal.isEmpty()) {
            return;
        }
        boolean profile = kind == ContactPoint.Kind.URL && Normal.isProfile(normal);
        switch (kind) {
            case EMAIL -> addReachable(id, Key.EMAIL.of(normal), REACHABLE);
            case PHONE -> addReachable(id, Key.PHONE.of(normal), REACHABLE);
            case URL -> addReachable(id, Key.URL.of(normal), profile ? REACHABLE | PROFILE : REACHABLE);
            case HANDLE -> addReachable(id, Key.HANDLE.of(normal), REACHABLE);
            case ADDRESS -> {}
        }
    }

    /** One organization of a person already told, present or past. */
    public void addOrganization(long id, String name) {
        String organization = Normal.organization(name);
        int slot = names.first(Hash.mix(id));
        if (!organization.isEmpty() && slot >= 0 && names.value(slot) != 0) {
            addShared(nameAndOrganization(names.value(slot), organization), id);
        }
    }

    public Match find(PersonDraft draft) {
        Person person = draft.person();
        NameKey name = NameKey.of(person.name().full());
        NameKey nickname = person.name().nickname().isEmpty()
                ? name
                : NameKey.of(person.name().nickname());
        Match match = byIdentity(draft, name, nickname);
        for (ContactPoint.Kind kind : ORDER) {
            for (ContactPoint point : person.contactPoints()) {
                if (!match.isKnown() && point.kind() == kind) {
                    match = byPoint(kind, point.normal(), name, nickname);
                }
            }
        }
        return match.isKnown() || name.equals(NameKey.NONE) ? match : byName(person, name);
    }

    private Match byName(Person person, NameKey name) {
        boolean reachable = false;
        String profile = "";
        for (ContactPoint point : person.contactPoints()) {
            boolean own = point.kind() == ContactPoint.Kind.URL && Normal.isProfile(point.normal());
            profile = own ? point.normal() : profile;
            reachable |= !own
                    && point.kind() != ContactPoint.Kind.ADDRESS
                    && !point.normal().isEmpty();
        }
        boolean keyless = !reachable && profile.isEmpty();
        boolean employed = false;
        for (Position position : person.positions()) {
            String organization = Normal.organization(position.organization());
            if (!organization.isEmpty()) {
                employed = true;
                long key = nameAndOrganization(name.hash(), organization);
                Match match = only(key, profile, keyless, Match.By.NAME_AND_ORGANIZATION);
                if (!match.equals(Match.NONE)) {
                    return match;
                }
            }
        }
        return reachable || employed ? Match.NONE : byName(name, profile);
    }

    public Match find(PersonRef ref) {
        NameKey name = NameKey.of(ref.name());
        String profile = Normal.url(ref.profileUrl());
        String email = Normal.email(ref.email());
        Match match = byPoint(ContactPoint.Kind.URL, profile, name, name);
        match = match.isKnown() ? match : byPoint(ContactPoint.Kind.EMAIL, email, name, name);
        return match.isKnown() || name.equals(NameKey.NONE) || !email.isEmpty() ? match : byName(name, profile);
    }

    private Match byIdentity(PersonDraft draft, NameKey name, NameKey nickname) {
        String uid = draft.externalId();
        if (uid.isEmpty()) {
            return Match.NONE;
        }
        boolean shared = !isUnique(uid) && !draft.source().equals(Origin.TILTH);
        return match(find(Key.UID.of(uid), name, nickname, shared), Match.By.EXTERNAL_ID);
    }

    private Match byPoint(ContactPoint.Kind kind, String normal, NameKey name, NameKey nickname) {
        if (normal.isEmpty()) {
            return Match.NONE;
        }
        return switch (kind) {
            case EMAIL -> match(find(Key.EMAIL.of(normal), name, nickname, true), Match.By.EMAIL);
            case PHONE -> match(find(Key.PHONE.of(normal), name, nickname, true), Match.By.PHONE);
            case URL -> match(find(Key.URL.of(normal), name, nickname, !Normal.isProfile(normal)), Match.By.PROFILE);
            case HANDLE -> match(find(Key.HANDLE.of(normal), name, nickname, true), Match.By.PROFILE);
            case ADDRESS -> Match.NONE;
        };
    }

    private static Match match(long id, Match.By by) {
        return id == 0 ? Match.NONE : new Match(id, by);
    }

    /** The first person with the key, whose name agrees where that is asked; the very same name goes first. */
    private long find(long key, NameKey name, NameKey nickname, boolean shared) {
        long agreeing = 0;
        for (int slot = keys.first(key); slot >= 0; slot = keys.next(slot, key)) {
            long id = keys.value(slot);
            long own = Hash.mix(id);
            if (!shared || names.value(names.first(own)) == name.hash()) {
                return id;
            }
            long words = hints.value(hints.first(own)) & NameKey.WORD_BITS;
            boolean agrees = NameKey.agree(words, name.words()) || NameKey.agree(words, nickname.words());
            agreeing = agreeing == 0 && agrees ? id : agreeing;
        }
        if (agreeing == 0 && shared) {
            int slot = keys.first(withName(key, name.hash()));
            return slot < 0 ? 0 : keys.value(slot);
        }
        return agreeing;
    }

    private Match byName(NameKey name, String profile) {
        return only(Key.NAME.of(name.hash()), profile, profile.isEmpty(), Match.By.NAME);
    }

    /**
     * The one person with the key whose profile does not contradict; of several none, or, for a draft that has nothing
     * else to be found by, the first who cannot be reached in any way either.
     */
    private Match only(long key, String profile, boolean keyless, Match.By by) {
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
            return match(candidates == 1 ? found : keyless ? bare : 0, by);
        }
        return keyless ? Match.AMBIGUOUS : Match.NONE;
    }

    private static long nameAndOrganization(long name, String organization) {
        return Key.NAME_AND_ORGANIZATION.of(name ^ Hash.of(organization));
    }

    private static long withName(long key, long name) {
        return Hash.mix(key ^ name);
    }

    private void addReachable(long id, long key, long hint) {
        int slot = hints.first(Hash.mix(id));
        hints.set(slot, hints.value(slot) | hint);
        addShared(key, id);
    }

    private void addShared(long key, long id) {
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
}
