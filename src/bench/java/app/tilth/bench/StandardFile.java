package app.tilth.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the network of standard size where the command line says, for programs that are measured from outside. */
public final class StandardFile {
    private StandardFile() {}

    public static void main(String[] args) throws Exception {
        Files.copy(StandardNetwork.file(), Path.of(args[0]));
    }
}
