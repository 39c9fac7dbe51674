package app.tilth.workspace;

import app.tilth.model.Alias;
import app.tilth.model.ContactPoint;
import app.tilth.model.Entry;
import app.tilth.model.Interaction;
import app.tilth.model.Person;
import app.tilth.store.NetworkIntake;
import app.tilth.store.PersonStore;
import app.tilth.store.Stores;
import app.tilth.transfer.DraftSink;
import app.tilth.transfer.FormatReader;
import app.tilth.transfer.Formats;
import app.tilth.transfer.ImportFile;
import app.tilth.transfer.InteractionDraft;
import app.tilth.transfer.JsonNetwork;
import app.tilth.transfer.Matcher;
import app.tilth.transfer.Normal;
import app.tilth.transfer.PersonDraft;
import app.tilth.transfer.Problem;
import app.tilth.transfer.UnreadableFile;
import app.tilth.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Imports files, each in one transaction and one command: one undo takes a whole file back. */
public final class Importer {
    private static final Messages MESSAGES = Messages.of("workspace");

    private final Workspace workspace;
    private final Formats formats;

    public Importer(Workspace workspace) {
        this.workspace = workspace;
        this.formats = Formats.of(Normal.of(Locale.getDefault()), workspace.zone());
    }

    /**
     * Imports a file of any known format.
     *
     * @throws UnreadableFile if it cannot be read to its end; nothing of it is kept
     * @throws CancellationException if the listener cancelled; nothing of it is kept
     */
    public ImportReport read(Path path, ImportListener listener) throws UnreadableFile {
        try {
            if (JsonNetwork.accepts(path)) {
                return workspace.run(new OfNetwork(new ImportFile(path), listener));
            }
            FormatReader reader = formats.forFile(path);
            return workspace.run(new OfDrafts(new ImportFile(path), reader, listener));
        } catch (IOException e) {
            throw new UnreadableFile(path.toString(), 0, MESSAGES.get("import.unreadable"));
        } catch (Stopped e) {
            throw e.reason;
        }
    }

    /**
     * Looks through a file of any known format and keeps nothing.
     *
     * @throws UnreadableFile if it cannot be read to its end
     */
    public ImportGlance look(Path path) throws UnreadableFile {
        try {
            ImportFile file = new ImportFile(path);
            if (JsonNetwork.accepts(path)) {
                AtomicInteger people = new AtomicInteger();
                AtomicInteger interactions = new AtomicInteger();
                JsonNetwork.read(file, entry -> {
                    switch (entry) {
                        case Person _ -> people.incrementAndGet();
                        case Interaction _ -> interactions.incrementAndGet();
                        default -> {}
                    }
                });
                return new ImportGlance("Tilth", people.get(), interactions.get(), 0);
            }
            FormatReader reader = formats.forFile(path);
            Counting counting = new Counting();
            reader.read(file, counting);
            return new ImportGlance(reader.name(), counting.people, counting.interactions, counting.problems);
        } catch (IOException e) {
            throw new UnreadableFile(path.toString(), 0, MESSAGES.get("import.unreadable"));
        }
    }

    private static final class Counting implements DraftSink {
        private int people;
        private int interactions;
        private int problems;

        @Override
        public void person(int line, PersonDraft draft) {
            people++;
        }

        @Override
        public void interaction(int line, InteractionDraft draft) {
            interactions++;
        }

        @Override
        public void problem(Problem problem) {
            problems++;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /** Carries the reason out of the transaction, taking it back on the way. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final UnreadableFile reason;

        Stopped(UnreadableFile reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private interface Reading<T> {
        T run() throws UnreadableFile, IOException;
    }

    private static <T> T reading(ImportFile file, Reading<T> reading) {
        try {
            return reading.run();
        } catch (UnreadableFile e) {
            throw new Stopped(e);
        } catch (IOException e) {
            throw new Stopped(new UnreadableFile(file.name(), 0, MESSAGES.get("import.unreadable")));
        }
    }

    private static String name(ImportFile file) {
        return MESSAGES.get("command.import", file.name());
    }

    private record OfDrafts(ImportFile file, FormatReader reader, ImportListener listener)
            implements Command<ImportReport> {
        @Override
        public String name() {
            return Importer.name(file);
        }

        @Override
        public ImportReport apply(Stores stores, LocalDate today) {
            stores.deferReferences();
            DraftIntake intake = new DraftIntake(stores, matcher(stores.people()), today, file, listener);
            return reading(file, () -> {
                ReadAhead.read(reader, file, intake);
                return intake.finish(reader.name());
            });
        }
    }

    private static Matcher matcher(PersonStore people) {
        Matcher matcher = new Matcher(people.count());
        people.tellIdentities(new PersonStore.IdentityListener() {
            @Override
            public void person(long id, String uid, String fullName) {
                matcher.add(id, uid, fullName);
            }

            @Override
            public void alias(long person, Alias alias) {
                matcher.addAlias(person, alias);
            }

            @Override
            public void contactPoint(long person, ContactPoint.Kind kind, String normal) {
                matcher.addPoint(person, kind, normal);
            }

            @Override
            public void organization(long person, String name) {
                matcher.addOrganization(person, name);
            }
        });
        return matcher;
    }

    private record OfNetwork(ImportFile file, ImportListener listener) implements Command<ImportReport> {
        private static final int TICK = 500;

        @Override
        public String name() {
            return Importer.name(file);
        }

        @Override
        public ImportReport apply(Stores stores, LocalDate today) {
            NetworkIntake intake = stores.network().intake();
            reading(file, () -> {
                JsonNetwork.read(file, followed(intake));
                return true;
            });
            NetworkIntake.Added added = intake.finish();
            return new ImportReport(
                    file.path().toString(),
                    "Tilth",
                    added.people(),
                    0,
                    added.knownPeople(),
                    added.interactions(),
                    added.knownInteractions(),
                    0,
                    List.of(),
                    0);
        }

        private Consumer<Entry> followed(NetworkIntake intake) {
            AtomicInteger entries = new AtomicInteger();
            return entry -> {
                if (entries.incrementAndGet() % TICK == 0) {
                    listener.at(file.progress(), entries.get());
                }
                if (listener.isCancelled()) {
                    throw new CancellationException();
                }
                intake.accept(entry);
            };
        }
    }
}
