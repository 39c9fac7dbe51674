package app.tilth.workspace;

import app.tilth.store.ListingStore.Listing;
import app.tilth.store.OneOfEach;
import app.tilth.store.Stores;
import app.tilth.transfer.Fold;
import app.tilth.words.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.gcardone.junidecode.Junidecode;

/**
 * Everyone but You as lists show them, held in memory so that typing in a filter never waits for the file. Immutable; a
 * change gives a new directory that shares what stayed.
 */
public final class Directory {
    private static final Comparator<Entry> BY_ID = Comparator.comparingLong(Entry::id);

    /** In id order. */
    private final List<Entry> entries;

    private Directory(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A person and what they are found by.
     *
     * @param role what they do, in a few words; may be empty
     * @param text everything they are found by, folded, a space before each word: names first, those of other scripts in
     *     Latin letters as well, then role, place and tags
     * @param nameLength how much of the text are the names
     * @param letters of the text, see {@link Fold#letters}
     */
    public record Entry(Listing listing, String role, String text, int nameLength, long letters) {
        static Entry of(Listing listing, OneOfEach<String> once) {
            String name = inLatinToo(folded(listing.name() + ' ' + listing.nickname()));
            String rest = String.join(" ", listing.title(), listing.organization(), listing.place());
            String text = name + folded(rest + ' ' + String.join(" ", listing.tags()));
            return new Entry(
                    listing,
                    once.of(Roles.of(listing.title(), listing.organization())),
                    text,
                    name.length(),
                    Fold.letters(text));
        }

        private static String folded(String text) {
            return ' ' + Fold.words(text);
        }

        // A keyboard writes one script; "zhanna" has to find "Жанна".
        private static String inLatinToo(String folded) {
            return folded.chars().allMatch(letter -> letter < 0x80)
                    ? folded
                    : folded + folded(Junidecode.unidecode(folded));
        }

        public long id() {
            return listing.id();
        }

        /** Their names as the text has them, cut out of it each time: everyone's once more would be held for nothing. */
        public String name() {
            return text.substring(0, nameLength);
        }

        /** The order of their names, as {@link String#compareTo} has it. */
        public int compareName(Entry other) {
            int both = Math.min(nameLength, other.nameLength);
            for (int i = 0; i < both; i++) {
                int order = Character.compare(text.charAt(i), other.text.charAt(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(nameLength, other.nameLength);
        }
    }

    /**
     * What was typed, ready to be looked for: every word must begin a word of what is looked through.
     *
     * @param letters of all words, see {@link Fold#letters}
     */
    public record Typed(List<String> beginnings, long letters) {
        public static Typed of(String text) {
            String folded = Fold.words(text);
            return new Typed(
                    folded.isEmpty() ? List.of() : List.of((' ' + folded).split("(?= )")), Fold.letters(folded));
        }

        public boolean isEmpty() {
            return beginnings.isEmpty();
        }

        /** Whether in whatever this is found, the other is found too. */
        public boolean narrows(Typed other) {
            return other.beginnings.stream()
                    .allMatch(theirs -> beginnings.stream().anyMatch(own -> own.startsWith(theirs)));
        }

        /** Whether each word begins a word of what someone is found by. */
        public boolean in(Entry entry) {
            return (letters & ~entry.letters) == 0 && in(entry.text);
        }

        /** Whether each word begins a word of someone's names. */
        public boolean inName(Entry entry) {
            return (letters & ~entry.letters) == 0 && inFirst(entry.nameLength, entry.text);
        }

        /** Whether each word begins a word of a folded text; nothing typed is found everywhere. */
        public boolean in(String folded) {
            return inFirst(folded.length(), folded);
        }

        /** The same for the first letters of a folded text, as many as are told. */
        public boolean inFirst(int length, String folded) {
            for (String beginning : beginnings) {
                if (folded.indexOf(beginning, 0, length) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static Directory read(Stores stores) {
        OneOfEach<String> once = new OneOfEach<>();
        return new Directory(stores.listings().all().stream()
                .map(listing -> Entry.of(listing, once))
                .toList());
    }

    /** With some people read again, those who went left out. */
    Directory after(Set<Long> people, Stores stores) {
        Map<Long, Entry> fresh = new HashMap<>();
        OneOfEach<String> once = new OneOfEach<>();
        stores.listings().of(people).forEach(listing -> fresh.put(listing.id(), Entry.of(listing, once)));
        Set<Long> unseen = new HashSet<>(fresh.keySet());
        List<Entry> changed = new ArrayList<>(entries.size() + fresh.size());
        for (Entry entry : entries) {
            Entry now = people.contains(entry.id()) ? fresh.get(entry.id()) : entry;
            unseen.remove(entry.id());
            if (now != null) {
                changed.add(now);
            }
        }
        unseen.stream()
                .map(id -> Optional.ofNullable(fresh.get(id)).orElseThrow())
                .forEach(changed::add);
        changed.sort(BY_ID);
        return new Directory(changed);
    }

    /** Everyone, in id order, the archived included. */
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> find(long person) {
        int from = 0;
        int until = entries.size() - 1;
        while (from <= until) {
            int middle = (from + until) >>> 1;
            int order = Long.compare(entries.get(middle).id(), person);
            if (order == 0) {
                return Optional.of(entries.get(middle));
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                until = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Those not archived whose names have words that begin as typed; whose name itself begins so goes first. */
    public List<Entry> matching(String typed, int most) {
        Typed wanted = Typed.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Entry> first = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.listing().archived() && wanted.inName(entry)) {
                // Names end where a word does, so that what the text begins with they do.
                (entry.text().startsWith(wanted.beginnings().getFirst()) ? first : others).add(entry);
            }
        }
        first.addAll(others);
        return List.copyOf(first.subList(0, Math.min(most, first.size())));
    }
}
