package app.tilth.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose export it is: named by {@code Profile.csv}, else whoever takes part in the most conversations, since the owner
 * takes part in all of them.
 */
final class LinkedInOwner {
    /** Rows looked at; the owner shows long before. */
    private static final int SAMPLE = 5_000;
    /** Bytes that many rows have at most, for progress only. */
    private static final long SAMPLE_BYTES = 2L << 20;
    /** Beyond this many receivers a row says little about its owner. */
    private static final int MOST_RECEIVERS = 20;

    private final long name;
    private final String url;

    private LinkedInOwner(PersonRef ref) {
        name = NameKey.of(ref.name()).hash();
        url = Normal.url(ref.profileUrl());
    }

    /** How many bytes of a file {@link #find} will read, roughly. */
    static long sampled(long size) {
        return Math.min(size, SAMPLE_BYTES);
    }

    boolean is(PersonRef ref) {
        if (!url.isEmpty() && !ref.profileUrl().isEmpty()) {
            return url.equals(Normal.url(ref.profileUrl()));
        }
        return name != 0 && name == NameKey.of(ref.name()).hash();
    }

    static Optional<LinkedInOwner> ofProfile(String file, InputStream in, DraftSink sink)
            throws UnreadableFile, IOException {
        try (CsvTable table = new CsvTable(file, in, LinkedInConnections.HEADER, sink)) {
            if (!table.next()) {
                return Optional.empty();
            }
            String given = table.get(table.column("first name"));
            String family = table.get(table.column("last name"));
            PersonRef ref = new PersonRef((given + " " + family).strip(), "", "");
            return ref.name().isEmpty() ? Optional.empty() : Optional.of(new LinkedInOwner(ref));
        }
    }

    static LinkedInOwner find(String file, InputStream in, DraftSink sink) throws UnreadableFile, IOException {
        Map<Long, Candidate> candidates = new HashMap<>();
        try (CsvTable table = new CsvTable(file, in, LinkedInMessages.HEADER, new Silent(sink))) {
            int conversation = table.column("conversation id");
            int from = table.column("from");
            int fromUrl = table.column("sender profile url");
            int to = table.column("to");
            int toUrls = table.column("recipient profile urls", "recipient profile url");
            int folder = table.column("folder");
            for (int row = 0; row < SAMPLE && table.next(); row++) {
                List<PersonRef> people = new ArrayList<>();
                people.add(LinkedInPeople.one(table.get(from), table.get(fromUrl)));
                people.addAll(LinkedInPeople.list(table.get(to), table.get(toUrls)));
                boolean sent = table.get(folder).equalsIgnoreCase("sent");
                for (int i = 0; i < Math.min(people.size(), MOST_RECEIVERS); i++) {
                    PersonRef one = people.get(i);
                    if (!LinkedInPeople.isNobody(one)) {
                        candidates
                                .computeIfAbsent(NameKey.of(one.name()).hash(), key -> new Candidate())
                                .seen(one, table.raw(conversation), i == 0, sent);
                    }
                }
            }
        }
        return of(
                file,
                candidates.values().stream().sorted(Candidate.ORDER).limit(2).toList(),
                sink);
    }

    private static LinkedInOwner of(String file, List<Candidate> best, DraftSink sink) {
        if (best.isEmpty()) {
            return new LinkedInOwner(new PersonRef("", "", ""));
        }
        Candidate owner = best.getFirst();
        if (best.size() > 1 && owner.conversations == best.get(1).conversations && owner.sent == best.get(1).sent) {
            sink.problem(new Problem(file, 0, Texts.get("linkedin.owner", owner.ref.name())));
        }
        return new LinkedInOwner(owner.ref);
    }

    private static final class Candidate {
        static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(c -> c.conversations)
                .thenComparingInt(c -> c.sent)
                .thenComparingInt(c -> c.written)
                .reversed()
                .thenComparing(c -> c.ref.name());

        PersonRef ref = new PersonRef("", "", "");
        String last = "";
        int conversations;
        int sent;
        int written;

        void seen(PersonRef as, String conversation, boolean writes, boolean inSent) {
            if (ref.profileUrl().isEmpty()) {
                ref = as;
            }
            if (conversations == 0 || !conversation.equals(last)) {
                conversations++;
                last = conversation;
            }
            written += writes ? 1 : 0;
            sent += writes && inSent ? 1 : 0;
        }
    }

    /** Problems are told once, by the reading itself. */
    private record Silent(DraftSink sink) implements DraftSink {
        @Override
        public void person(int line, PersonDraft draft) {}

        @Override
        public void interaction(int line, InteractionDraft draft) {}

        @Override
        public void problem(Problem problem) {}

        @Override
        public boolean isCancelled() {
            return sink.isCancelled();
        }
    }
}
