package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What no import can take: each refused in one sentence that names the file, and the line where there is one. */
class BadFilesTest {
    private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Moreau\nEND:VCARD\n";

    @TempDir
    Path folder;

    private void assertRefused(Path file, int line, String reason) {
        assertThatThrownBy(() -> Heard.of(file)).isInstanceOfSatisfying(UnreadableFile.class, refused -> {
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused).hasMessageContaining(reason);
            assertThat(refused.getMessage()).startsWith(refused.file()).doesNotContain("\n");
        });
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void missingFolderEmpty() throws Exception {
        assertRefused(folder.resolve("gone.vcf"), 0, "there is no such file");
        assertRefused(folder, 0, "this is a folder");
        assertRefused(file("empty.vcf", ""), 0, "this file is empty");
    }

    @Test
    void binaryUnderAnotherName() throws Exception {
        byte[] elf = Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 4_000);
        byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 4_000);
        assertRefused(bytes("program.vcf", elf), 0, "neither text nor an archive");
        assertRefused(bytes("picture.csv", png), 0, "neither text nor an archive");
    }

    @Test
    void unknownText() throws Exception {
        assertRefused(file("diary.csv", "Dear diary,\ntoday it rained.\n"), 0, "none of the formats");
        assertRefused(file("other.csv", "Name,Town\nAna,Lisbon\n"), 0, "none of the formats");
        assertRefused(file("cut.vcf", "BEGIN:VCARDS\nFN:x\n"), 0, "there is no vCard");
    }

    @Test
    void lineWithoutEnd() throws Exception {
        Path file = file("huge.vcf", CARD.repeat(200) + "BEGIN:VCARD\nVERSION:3.0\nNOTE:");
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(1L << 30); // sparse: a gigabyte of null bytes in one line
        }
        assertRefused(file, 803, "longer than 64 MB");
    }

    @Test
    void cardCutShort() throws Exception {
        assertRefused(
                file("short.vcf", CARD + "BEGIN:VCARD\nVERSION:3.0\nFN:Joon Pa"), 5, "ends in the middle of the card");
    }

    @Test
    void quoteNeverClosed() throws Exception {
        String rows = "First Name,Last Name,Connected On\nAna,Moreau,\n";
        assertRefused(file("Connections.csv", rows + "Joon,\"Park,\nHana,Ito,\n"), 3, "never closed");
        assertRefused(file("Cut.csv", rows + "Joon,\"Pa"), 3, "never closed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.vcf");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(JsonNetwork.accepts(pipe)).isFalse();
        assertRefused(pipe, 0, "not an ordinary file");
    }

    @Test
    void quoteNeverClosedInALargeFile() throws Exception {
        Path file = folder.resolve("Connections.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(
                    "First Name,Last Name,Connected On\nAna,Moreau,\nJoon,\"Park,\n".getBytes(StandardCharsets.UTF_8));
            byte[] row = "Hana,Ito,12 Mar 2021\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                out.write(row);
            }
        }
        assertRefused(file, 3, "cannot be read as CSV");
    }

    @Test
    void tooManyColumns() throws Exception {
        String header = "First Name,Last Name,Connected On" + ",x".repeat(10_000) + "\n";
        assertRefused(file("Connections.csv", header + "Ana,Moreau\n"), 1, "10003 columns");
        assertRefused(file("More.csv", "First Name,Last Name,Connected On\n" + ",".repeat(20_000) + "\n"), 2, "CSV");
    }

    @Test
    void nullBytesAreLeftOut() throws Exception {
        Heard heard =
                Heard.of(folder, "Connections.csv", "First Name,Last Name,Connected On\nA\0na,Moreau,\nJoon,Park,\n");
        assertThat(heard.names()).containsExactly("Ana Moreau", "Joon Park");
    }

    @Test
    void damagedAndForeignArchives() throws Exception {
        byte[] whole = Files.readAllBytes(zip("a.zip", "Connections.csv", new byte[100_000]));
        assertRefused(bytes("cut.zip", Arrays.copyOf(whole, whole.length / 2)), 0, "damaged or incomplete");
        assertRefused(zip("inner.zip", "deeper.zip", whole), 0, "neither Connections.csv nor messages.csv");
    }

    @Test
    void archiveThatGrowsWithoutEnd() throws Exception {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            zip.write("First Name,Last Name,Connected On\n".getBytes(StandardCharsets.UTF_8));
            byte[] rows = "Ana,Moreau,\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 40; i++) {
                zip.write(rows);
            }
        }
        assertRefused(file, 0, "unpacks to far more");
    }

    @Test
    void damagedEntry() throws Exception {
        StringBuilder rows = new StringBuilder("First Name,Last Name,Connected On\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("Ana,Moreau").append(i * 7_919 % 10_007).append(",12 Mar 2021\n");
        }
        byte[] whole = Files.readAllBytes(
                zip("b.zip", "Connections.csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        Arrays.fill(whole, whole.length / 2, whole.length / 2 + 2_000, (byte) 0xFF);
        assertRefused(bytes("bad.zip", whole), 0, "damaged or incomplete");
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }
}
