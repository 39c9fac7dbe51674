package app.tilth.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the bell of a data file hangs: a socket in a folder of the user's own, by a name made from the file's.
 *
 * @param runtime the user's folder for what is running, where the system has one
 * @param temporary the folder for temporary files, which may be everybody's
 */
record BellPlace(Optional<Path> runtime, Path temporary, String user) {
    /** Systems allow a little more than a hundred bytes for the path of a socket. */
    private static final int LONGEST = 100;

    private static final int BYTES_OF_NAME = 10;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    static BellPlace ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("java.io.tmpdir")), System.getProperty("user.name"));
    }

    static BellPlace of(Map<String, String> environment, Path temporary, String user) {
        Optional<Path> runtime = Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .map(Path::of)
                .filter(Path::isAbsolute);
        return new BellPlace(runtime, temporary, user.replaceAll("[^\\p{L}\\p{N}._-]", "_"));
    }

    /**
     * The socket for a data file, which need not exist.
     *
     * @throws IOException where there is no folder for it that is the user's alone
     */
    Path of(Path dataFile) throws IOException {
        String name = "tilth-" + digest(real(dataFile)) + ".sock";
        Optional<Path> here = runtime.filter(Files::isDirectory)
                .map(folder -> folder.resolve(name))
                .filter(BellPlace::fits);
        Path bell = here.isPresent() ? here.get() : own().resolve(name);
        if (!fits(bell)) {
            throw new IOException(bell + " is too long a path for a socket");
        }
        return bell;
    }

    private static boolean fits(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** In a folder for everybody, another user may have been there first. */
    private Path own() throws IOException {
        Path folder = temporary.resolve("tilth-" + user);
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) {
            return Files.createDirectories(folder);
        }
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException e) {
            // Whoever can use a folder that is open to its owner alone is its owner.
            var found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isDirectory() || !found.permissions().equals(OWNER_ONLY)) {
                throw new IOException(folder + " is not a folder of the user’s alone", e);
            }
        }
        return folder;
    }

    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path folder = absolute.getParent();
        return folder == null || !Files.exists(folder)
                ? absolute
                : folder.toRealPath().resolve(absolute.getFileName());
    }

    private static String digest(Path path) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES_OF_NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
