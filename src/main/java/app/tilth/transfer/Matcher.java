package app.tilth.transfer;

import app.tilth.model.Alias;
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
    /** From this length on, a UID is taken for unique in the world. */
    private static final int UNIQUE_UID = 16;

    private static final List<ContactPoint.Kind> ORDER =
            List.of(ContactPoint.Kind.EMAIL, ContactPoint.Kind.PHONE, ContactPoint.Kind.URL, ContactPoint.Kind.HANDLE);

    private final KnownPeople known;

    /**
     * @param expected how many people there will be, roughly
     */
    public Matcher(int expected) {
        known = new KnownPeople(expected);
    }

    /** Whether an identity is long enough to be unique in the world: a row number is not, a UUID is. */
    static boolean isUnique(String uid) {
        return uid.length() >= UNIQUE_UID;
    }

    /** A person and all that tells them. Told again, what is new is added. */
    public void add(long id, Person person) {
        add(id, person.uid(), person.name().full());
        person.aliases().forEach(alias -> addAlias(id, alias));
        person.contactPoints().forEach(point -> addPoint(id, point.kind(), point.normal()));
        person.positions().forEach(position -> addOrganization(id, position.organization()));
    }

    /** The same of a draft, which has become or been merged into a person. */
    public void add(long id, PersonDraft draft) {
        add(id, draft.person());
        if (!draft.externalId().isEmpty()) {
            known.share(MatchKey.UID.of(draft.externalId()), id);
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
        known.add(id, key);
        if (!uid.isEmpty()) {
            known.share(MatchKey.UID.of(uid), id);
        }
        if (!key.equals(NameKey.NONE)) {
            known.share(MatchKey.NAME.of(key.hash()), id);
        }
    }

    /** What a person already told was known by before entries of theirs were joined; to be told before the rest. */
    public void addAlias(long id, Alias alias) {
        NameKey key = NameKey.of(alias.name());
        known.share(MatchKey.UID.of(alias.uid()), id);
        if (!key.equals(NameKey.NONE)) {
            known.alsoCalled(id, key);
            known.share(MatchKey.NAME.of(key.hash()), id);
        }
    }

    /** One contact point of a person already told. */
    public void addPoint(long id, ContactPoint.Kind kind, String normal) {
        if (normal.isEmpty()) {
            return;
        }
        switch (kind) {
            case EMAIL -> known.reach(id, MatchKey.EMAIL.of(normal), false);
            case PHONE -> known.reach(id, MatchKey.PHONE.of(normal), false);
            case URL -> known.reach(id, MatchKey.URL.of(normal), Normal.isProfile(normal));
            case HANDLE -> known.reach(id, MatchKey.HANDLE.of(normal), false);
            case ADDRESS -> {}
        }
    }

    /** One organization of a person already told, present or past. */
    public void addOrganization(long id, String organizationName) {
        String organization = Normal.organization(organizationName);
        if (!organization.isEmpty()) {
            known.eachName(id, name -> {
                if (name != 0) {
                    known.share(nameAndOrganization(name, organization), id);
                }
            });
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
                Match match = known.only(key, profile, keyless, Match.By.NAME_AND_ORGANIZATION);
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
        return Match.of(known.find(MatchKey.UID.of(uid), name, nickname, shared), Match.By.EXTERNAL_ID);
    }

    private Match byPoint(ContactPoint.Kind kind, String normal, NameKey name, NameKey nickname) {
        if (normal.isEmpty()) {
            return Match.NONE;
        }
        return switch (kind) {
            case EMAIL -> Match.of(known.find(MatchKey.EMAIL.of(normal), name, nickname, true), Match.By.EMAIL);
            case PHONE -> Match.of(known.find(MatchKey.PHONE.of(normal), name, nickname, true), Match.By.PHONE);
            case URL ->
                Match.of(
                        known.find(MatchKey.URL.of(normal), name, nickname, !Normal.isProfile(normal)),
                        Match.By.PROFILE);
            case HANDLE -> Match.of(known.find(MatchKey.HANDLE.of(normal), name, nickname, true), Match.By.PROFILE);
            case ADDRESS -> Match.NONE;
        };
    }

    private Match byName(NameKey name, String profile) {
        return known.only(MatchKey.NAME.of(name.hash()), profile, profile.isEmpty(), Match.By.NAME);
    }

    private static long nameAndOrganization(long name, String organization) {
        return MatchKey.NAME_AND_ORGANIZATION.of(name ^ Hash.of(organization));
    }
}
