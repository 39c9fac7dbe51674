package app.tilth.desktop;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a second Tilth asks of the first, as one word of plain letters: to open, and the files to bring in by their addresses,
 * whatever letters their names have.
 */
record Call(List<Path> files) {
    private static final String OPEN = "open";
    private static final String BETWEEN = "\t";

    Call {
        files = List.copyOf(files);
    }

    /** Reads one; nothing where it is none. */
    static Optional<Call> of(String word) {
        List<String> parts = Arrays.asList(word.split(BETWEEN, -1));
        if (!parts.getFirst().equals(OPEN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Call(
                    parts.stream().skip(1).map(URI::create).map(Path::of).toList()));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    String word() {
        return Stream.concat(
                        Stream.of(OPEN), files.stream().map(file -> file.toUri().toASCIIString()))
                .collect(Collectors.joining(BETWEEN));
    }
}
