package app.tilth.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** LinkedIn's export: {@code Connections.csv} and {@code messages.csv}, alone or inside the archive. */
public final class LinkedInReader implements FormatReader {
    static final String SOURCE = "linkedin";

    private static final String CONNECTIONS = "Connections.csv";
    private static final String MESSAGES = "messages.csv";
    private static final String PROFILE = "Profile.csv";

    private final Normal normal;
    private final ZoneId zone;

    /**
     * @param zone whose wall clock messages are dated by; LinkedIn tells UTC
     */
    public LinkedInReader(Normal normal, ZoneId zone) {
        this.normal = normal;
        this.zone = zone;
    }

    @Override
    public String name() {
        return Texts.get("format.linkedin");
    }

    @Override
    public boolean accepts(Path file) {
        try {
            FirstBytes first = FirstBytes.of(file);
            if (!first.isZip()) {
                return !first.isBinary() && (isConnections(first.text()) || isMessages(first.text()));
            }
            try (Archive archive = Archive.open(file)) {
                return archive.find(CONNECTIONS).isPresent()
                        || archive.find(MESSAGES).isPresent();
            }
        } catch (IOException | UnreadableFile e) {
            return false;
        }
    }

    private static boolean isConnections(String text) {
        return LinkedInConnections.HEADER.stream().allMatch(text::contains) && text.contains("connected on");
    }

    private static boolean isMessages(String text) {
        return text.contains("conversation id")
                && LinkedInMessages.HEADER.stream().allMatch(text::contains);
    }

    @Override
    public void read(ImportFile file, DraftSink sink) throws UnreadableFile, IOException {
        FirstBytes first = FirstBytes.of(file.path());
        if (first.isZip()) {
            readArchive(file, sink);
        } else if (isMessages(first.text())) {
            file.expect(file.size() + LinkedInOwner.sampled(file.size()));
            LinkedInOwner owner;
            try (InputStream in = file.open()) {
                owner = LinkedInOwner.find(file.name(), in, sink);
            }
            try (InputStream in = file.open()) {
                new LinkedInMessages(zone, owner).read(file.name(), in, sink);
            }
        } else {
            try (InputStream in = file.open()) {
                new LinkedInConnections(normal).read(file.name(), in, sink);
            }
        }
    }

    private void readArchive(ImportFile file, DraftSink sink) throws UnreadableFile, IOException {
        try (Archive archive = Archive.open(file.path())) {
            Optional<ZipEntry> connections = archive.find(CONNECTIONS);
            Optional<ZipEntry> messages = archive.find(MESSAGES);
            Optional<ZipEntry> profile = archive.find(PROFILE);
            long toRead = connections.map(ZipEntry::getSize).orElse(0L);
            long inMessages = messages.map(ZipEntry::getSize).orElse(0L);
            file.expect(toRead + inMessages + (profile.isPresent() ? 0 : LinkedInOwner.sampled(inMessages)));
            try {
                if (connections.isPresent()) {
                    try (InputStream in = file.counted(archive.open(connections.get()))) {
                        new LinkedInConnections(normal).read(archive.inside(CONNECTIONS), in, sink);
                    }
                }
                if (messages.isPresent()) {
                    LinkedInOwner owner = owner(archive, profile, messages.get(), file, sink);
                    try (InputStream in = file.counted(archive.open(messages.get()))) {
                        new LinkedInMessages(zone, owner).read(archive.inside(MESSAGES), in, sink);
                    }
                }
            } catch (ZipException e) {
                throw archive.unreadable(e);
            }
        }
    }

    private static LinkedInOwner owner(
            Archive archive, Optional<ZipEntry> profile, ZipEntry messages, ImportFile file, DraftSink sink)
            throws UnreadableFile, IOException {
        if (profile.isPresent()) {
            try (InputStream in = archive.open(profile.get())) {
                Optional<LinkedInOwner> owner = LinkedInOwner.ofProfile(archive.inside(PROFILE), in, sink);
                if (owner.isPresent()) {
                    return owner.get();
                }
            }
        }
        try (InputStream in = file.counted(archive.open(messages))) {
            return LinkedInOwner.find(archive.inside(MESSAGES), in, sink);
        }
    }
}
