package app.tilth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.store.Database;
import app.tilth.workspace.ChangePreferences;
import app.tilth.workspace.Preferences;
import app.tilth.workspace.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a person types it, on real files. */
class CliTest {
    @TempDir
    Path folder;

    private final List<Optional<Path>> windows = new ArrayList<>();
    private final List<Path> brought = new ArrayList<>();
    private String out = "";
    private String err = "";
    private Path data = Path.of("");

    @BeforeEach
    void nameData() {
        data = folder.resolve("net.tilth");
    }

    private int tilth(String... args) {
        StringWriter to = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Cli.run(args, new PrintWriter(to), new PrintWriter(errors), (file, _, files) -> {
            brought.addAll(files);
            windows.add(file);
            return 0;
        });
        out = to.toString();
        err = errors.toString();
        return code;
    }

    private int onData(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--data");
        all.add(data.toString());
        return tilth(all.toArray(String[]::new));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    @Test
    void filesWithoutACommandGoToTheWindow() throws Exception {
        Path cards = Files.writeString(folder.resolve("zoë’s cards.vcf"), card("Zoë", "zoe@nordkyst.example"));
        assertThat(tilth(cards.toString(), "--data", data.toString())).isZero();
        assertThat(windows).containsExactly(Optional.of(data));
        assertThat(brought).containsExactly(cards);
        assertThat(tilth("todya")).isEqualTo(2);
        assertThat(err).startsWith("todya: neither a command nor a file.");
        assertThat(windows).hasSize(1);
    }

    @Test
    void duplicatesAreListedWithTheirReasons() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, card("Алексей Иванов", "alexey@nordkyst.example"));
        onData("import", cards.toString());
        assertThat(onData("duplicates")).isZero();
        assertThat(out).contains("Everyone is here once.");
        Files.writeString(cards, card("Aleksej Ivanov", "alexey@nordkyst.example"));
        onData("import", cards.toString());
        onData("duplicates");
        assertThat(out)
                .contains("Алексей Иванов and Aleksej Ivanov: The same address, alexey@nordkyst.example."
                        + " The same name, spelt otherwise.")
                .contains("One pair looks like the same person.");
        onData("duplicates", "--json");
        assertThat(json().get("pairs").get(0).get("other").get("name").asString())
                .isEqualTo("Aleksej Ivanov");
    }

    @Test
    void introductionsAreListedWithTheirReasons() throws Exception {
        String empty = folder.resolve("empty.tilth").toString();
        assertThat(tilth("introductions", "--data", empty)).isZero();
        assertThat(out).startsWith("Nobody else to introduce for now.");
        makeSample();
        assertThat(onData("introductions", "--date", "2026-11-24", "--count", "3"))
                .isZero();
        assertThat(out).contains("\n3. ").doesNotContain("\n4. ").contains("Ask each of them first");
        onData("introductions", "--date", "2026-11-24", "--json");
        JsonNode found = json().get("found");
        assertThat(found.size()).isBetween(4, 10);
        found.forEach(pair -> {
            assertThat(pair.get("reason").asString()).isNotBlank();
            assertThat(pair.get("why").size()).isGreaterThan(2);
            assertThat(pair.get("one").get("person").asLong())
                    .isNotEqualTo(pair.get("other").get("person").asLong());
        });
        assertThat(onData("introductions", "--count", "0")).isEqualTo(2);
    }

    private static String card(String name, String email) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:%s\nEMAIL:%s\nEND:VCARD\n".formatted(name, email);
    }

    private void makeSample() {
        assertThat(tilth("sample", data.toString(), "--date", "2026-11-24")).isZero();
    }

    @Test
    void withoutACommandTheWindowOpensOnTheNamedFile() {
        assertThat(onData()).isZero();
        assertThat(windows).containsExactly(Optional.of(data));
    }

    @Test
    void theDataFileMayBeNamedBeforeTheCommand() {
        makeSample();
        assertThat(tilth("--data", data.toString(), "today", "--date", "2026-11-24"))
                .isZero();
        assertThat(out).contains("\n5. ");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(tilth("--help")).isZero();
        assertThat(out).contains("today", "import", "log", "export", "sample", "check", "undo", "redo", "--data");
    }

    @Test
    void versionIsThePoms() {
        assertThat(tilth("--version")).isZero();
        assertThat(out).matches("Tilth \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dig", "today --date tomorrow", "import", "export", "log", "today --count 0", "--bogus"})
    void wrongUsageEndsWithTwo(String line) {
        assertThat(tilth(line.split(" "))).isEqualTo(2);
        assertThat(err).isNotEmpty();
        assertThat(out).isEmpty();
    }

    @Test
    void aLineThatTellsOfANeedIsKeptAsOne() {
        String line = "I may need a lawyer in Lisbon by June";
        assertThat(onData("log", line, "--date", "2026-11-24")).isZero();
        assertThat(out.lines())
                .containsExactly(
                        "Kept what you may need: “A lawyer in Lisbon”, by 1 Jun 2027.",
                        "  Who could help: lawyer.",
                        "  Who could help: people in Lisbon.");
        assertThat(onData("log", line, "--date", "2026-11-24")).isOne();
        assertThat(err).contains("That is among your needs already.");
        onData("undo");
        assertThat(out).contains("need “A lawyer in Lisbon”");
        onData("log", line, "--date", "2026-11-24", "--json");
        assertThat(json().get("title").asString()).isEqualTo("A lawyer in Lisbon");
        assertThat(json().get("horizon").asString()).isEqualTo("2027-06-01");
        assertThat(json().get("helpers").get(1).get("kind").asString()).isEqualTo("PLACE");
        assertThat(onData("log", "need a flat by May 2020", "--date", "2026-11-24"))
                .isOne();
        assertThat(err).contains("Say a day that is still to come: 1 May 2020 has passed.");
    }

    @Test
    void theSampleHasFiveSuggestionsAndTheSameAgain() {
        makeSample();
        assertThat(onData("today", "--date", "2026-11-24")).isZero();
        String first = out;
        assertThat(first)
                .contains("Tuesday 24 November", "\n1. ", "\n5. ", "That’s all for today.")
                .doesNotContain("\n6. ");
        onData("today", "--date", "2026-11-24");
        assertThat(out).isEqualTo(first);
    }

    @Test
    void needsAreToldWithWhoCouldHelpAndThePlan() {
        makeSample();
        assertThat(onData("needs", "--date", "2026-11-24")).isZero();
        assertThat(out)
                .contains(
                        "New role in climate tech  (By next spring)", "Warm       Priya Raman", "Gap        No one in")
                .contains("November  Prepare the soil", "Tell everyone how it ends");
        assertThat(onData("needs", "--date", "2026-11-24", "--json")).isZero();
        assertThat(json().get("needs")).hasSize(4);
        assertThat(json().get("needs")
                        .get(0)
                        .get("people")
                        .get(0)
                        .get("reached")
                        .asString())
                .isEqualTo("WARM");
        assertThat(json().get("needs").get(0).get("plan")).isNotEmpty();
    }

    @Test
    void whereNothingIsNeededItSaysHowToSayIt() {
        onData("log", "call with Ana", "--new", "--date", "2026-11-24");
        assertThat(onData("needs", "--date", "2026-11-24")).isZero();
        assertThat(out).contains("No need is kept yet.", "I may need a lawyer in Lisbon by June");
    }

    @Test
    void aDayHasAsManyAsAreWanted() throws Exception {
        makeSample();
        try (Workspace workspace = Workspace.open(data, Clock.systemUTC())) {
            workspace.run(new ChangePreferences(Preferences.USUAL, Preferences.USUAL.withHowMany(3)));
        }
        assertThat(onData("today", "--date", "2026-11-24")).isZero();
        assertThat(out)
                .contains("\n3. ", "Tomorrow’s three are chosen overnight")
                .doesNotContain("\n4. ");
        assertThat(onData("today", "--date", "2026-11-24", "--count", "4")).isZero();
        assertThat(out).contains("\n4. ").doesNotContain("\n5. ");
    }

    @Test
    void aSecondSampleOfTheSameDayHasTheSameFive() {
        makeSample();
        onData("today", "--date", "2026-11-24", "--json");
        String first = out;
        data = folder.resolve("again.tilth");
        makeSample();
        onData("today", "--date", "2026-11-24", "--json");
        assertThat(out).isEqualTo(first);
        assertThat(json().get("suggestions")).hasSize(5);
        assertThat(json().get("suggestions").get(0).get("why")).isNotEmpty();
    }

    @Test
    void whatIsReachedOutToTodayIsNotSuggestedAgain() {
        makeSample();
        onData("today", "--date", "2026-11-24", "--json");
        String name = json().get("suggestions").get(0).get("name").asString();
        assertThat(onData("log", "call with " + name + ": the weather", "--date", "2026-11-24"))
                .isZero();
        assertThat(out).contains(name);
        onData("today", "--date", "2026-11-25", "--json");
        assertThat(out).doesNotContain('"' + name + '"');
    }

    @Test
    void aLoggedContactCanBeTakenBackAndBroughtBack() {
        makeSample();
        onData("log", "coffee with Dele Adeyemi yesterday: grid codes");
        assertThat(onData("undo")).isZero();
        assertThat(out).contains("coffee with Dele Adeyemi");
        assertThat(onData("redo")).isZero();
        assertThat(onData("undo")).isZero();
        assertThat(onData("undo")).isZero();
        assertThat(onData("undo")).isOne();
        assertThat(err).containsOnlyOnce("\n").contains("nothing to take back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            coffee with Dele Adeyemi and Tomasz Wiśniewski yesterday: grid | coffee with Dele Adeyemi, Tomasz Wiśniewski, yesterday. | grid
            email from Dele Adeyemi 2026-11-01                              | message from Dele Adeyemi, 1 Nov.                        |
            coffee with Dele Adeyemi and Dele Adeyemi                       | coffee with Dele Adeyemi, today.                         |
            call with Dele Adeyemi, the pilot                               | call with Dele Adeyemi, today.                           | the pilot
            """)
    void whatALineSaysIsLogged(String line, String said, String summary) {
        makeSample();
        assertThat(onData("log", line, "--date", "2026-11-24")).isZero();
        assertThat(out).isEqualTo("Logged: " + said + System.lineSeparator());
        onData("log", line, "--date", "2026-11-24", "--json");
        assertThat(json().get("summary").asString()).isEqualTo(summary == null ? "" : summary);
    }

    @Test
    void aDayThatIsNoneIsSaidPlainly() {
        assertThat(onData("today", "--date", "2026-13-01")).isEqualTo(2);
        assertThat(err)
                .contains("“2026-13-01” is not a day; write it as 2026-11-24.")
                .doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coffee with Dele Adeyemi and Nobody Whatsoever yesterday",
                "coffee with Dele Adeyemi, Nobody Whatsoever",
                "coffee with Dele Adeyemi 31.02.2026",
                "coffee, the weather was fine",
                "coffee with Nobody Whatsoever",
                "coffee with Dele Adeyemi 2999-01-01",
                "coffee"
            })
    void aLineThatCannotBeReadIsAskedAboutAndLogsNothing(String line) {
        makeSample();
        assertThat(onData("log", line)).isOne();
        assertThat(err.lines()).hasSize(1);
        onData("undo");
        assertThat(out).contains("sample network");
    }

    @Test
    void whatOpensAndClosesByALineIsSaid() {
        makeSample();
        onData(
                "log",
                "call with Dele Adeyemi, told him how it ended. Got a big favour from him",
                "--date",
                "2026-11-24");
        assertThat(out)
                .contains("Settled: telling how it ends, the Malmö load data.")
                .contains("Open now: thanks, a big favour.")
                .contains("Open now: telling how it ends, a big favour.");
    }

    @Test
    void peopleNobodyIsCalledLikeAreAddedOnlyWhenAskedFor() {
        makeSample();
        assertThat(onData("log", "coffee with Nobody Whatsoever")).isOne();
        assertThat(err).contains("“Nobody Whatsoever”", "--new");
        assertThat(onData("log", "--new", "coffee with Nobody Whatsoever")).isZero();
        assertThat(onData("log", "call with Nobody Whatsoever")).isZero();
    }

    @Test
    void whoIsMeantIsAskedWithWhatTellsThemApart() {
        makeSample();
        assertThat(onData("log", "coffee with Ana")).isOne();
        assertThat(err).contains("“Ana” may be", "Ana Beltrán (", "Ana Sousa (", "--person");
        String id = err.replaceAll("(?s).*Ana Sousa \\([^)]*?(\\d+)\\).*", "$1");
        assertThat(onData("log", "--person", id, "coffee with Ana", "--json")).isZero();
        assertThat(json().get("people").get(0).asString()).isEqualTo("Ana Sousa");
    }

    @Test
    void whatPassedAndWhatIsPromisedIsSaid() {
        makeSample();
        assertThat(onData(
                        "log",
                        "Kaffee mit Dele Adeyemi, gave him advice; promised to send the deck by Friday",
                        "--date",
                        "2026-11-24"))
                .isZero();
        assertThat(out)
                .contains("Gave Dele Adeyemi: advice (advice).", "Promised Dele Adeyemi: send the deck, by Friday.");
    }

    @Test
    void anEmptyNetworkSaysHowToBegin() {
        assertThat(onData("today")).isZero();
        assertThat(out).contains("tilth import");
    }

    @Test
    void exportedJsonComesBackWhole() throws Exception {
        makeSample();
        Path first = folder.resolve("first.json");
        assertThat(onData("export", "--to", first.toString())).isZero();
        data = folder.resolve("other.tilth");
        assertThat(onData("import", first.toString())).isZero();
        Path second = folder.resolve("second.json");
        onData("export", "--to", second.toString());
        assertThat(second).hasSameTextualContentAs(first);
        assertThat(onData("import", first.toString(), "--json")).isZero();
        assertThat(json().get("imported").get(0).get("added").asInt()).isZero();
        assertThat(json().get("imported").get(0).get("interactionsAdded").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.vcf", "people.csv"})
    void exportedPeopleComeBackAndASecondTimeNobodyIsAdded(String name) {
        makeSample();
        Path file = folder.resolve(name);
        assertThat(onData("export", "--to", file.toString(), "--json")).isZero();
        assertThat(json().get("people").asInt()).isEqualTo(312);
        data = folder.resolve("other.tilth");
        assertThat(onData("import", file.toString(), "--json")).isZero();
        assertThat(json().get("imported").get(0).get("added").asInt()).isGreaterThanOrEqualTo(312);
        assertThat(json().get("imported").get(0).get("problemCount").asInt()).isZero();
        onData("import", file.toString(), "--json");
        assertThat(json().get("imported").get(0).get("added").asInt()).isZero();
        assertThat(json().get("imported").get(0).get("updated").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"net.graphml, ,<graphml", "net.txt,graphml,<graphml", "net.csv,edges,'Source,Target,Type,Weight'"})
    void whoKnowsWhomIsExported(String name, @Nullable String format, String begins) throws Exception {
        makeSample();
        Path file = folder.resolve(name);
        String[] told = {"export", "--to", file.toString(), "--json"};
        assertThat(onData(
                        format == null ? told : new String[] {told[0], told[1], told[2], told[3], "--format", format}))
                .isZero();
        assertThat(json().get("people").asInt()).isEqualTo(312);
        assertThat(Files.readString(file)).contains(begins);
    }

    @Test
    void exportRefusesAnUnknownSuffixAndTheDataFileItself() {
        makeSample();
        assertThat(onData("export", "--to", folder.resolve("people.doc").toString()))
                .isEqualTo(2);
        Path disguised = folder.resolve("net.json");
        data.toFile().renameTo(disguised.toFile());
        data = folder.resolve("empty.tilth");
        assertThat(onData("export", "--to", disguised.toString())).isOne();
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void oneUndoTakesAWholeImportBack() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, """
                BEGIN:VCARD\r
                VERSION:3.0\r
                FN:Ana Beltrán\r
                EMAIL:ana@beltran.example\r
                END:VCARD\r
                BEGIN:VCARD\r
                VERSION:3.0\r
                FN:Joon Park\r
                END:VCARD\r
                """);
        assertThat(onData("import", cards.toString())).isZero();
        assertThat(out).contains("2 added");
        assertThat(onData("undo")).isZero();
        onData("import", cards.toString());
        assertThat(out).contains("2 added");
        onData("import", cards.toString());
        assertThat(out).contains("0 added").contains("2 unchanged");
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersOut() throws Exception {
        Path cards = folder.resolve("cards.vcf");
        Files.writeString(cards, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana\r\nEND:VCARD\r\n");
        Path missing = folder.resolve("missing.csv");
        assertThat(onData("import", missing.toString(), cards.toString())).isOne();
        assertThat(err.lines()).singleElement().asString().contains("missing.csv");
        assertThat(out).contains("1 added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear diary", "%PDF-1.7\n\0\0\0", "BEGIN:VCARD\r\nVERSION:4.0\r\n"})
    void aHopelessFileIsNamedInOneSentenceAndChangesNothing(String content) throws Exception {
        makeSample();
        byte[] before = exported();
        Path file = folder.resolve("contacts.vcf");
        Files.writeString(file, content);
        onData("import", file.toString());
        if (!err.isEmpty()) {
            assertThat(err.lines()).singleElement().asString().contains("contacts.vcf");
        } else {
            assertThat(out).contains("contacts.vcf", "0 added");
        }
        assertThat(exported()).isEqualTo(before);
    }

    private byte[] exported() throws Exception {
        Path file = folder.resolve("state.json");
        onData("export", "--to", file.toString());
        return Files.readAllBytes(file);
    }

    @Test
    void checkFindsASoundFileSoundAndNamesAMissingOne() {
        makeSample();
        assertThat(onData("check")).isZero();
        assertThat(onData("check", "--json")).isZero();
        assertThat(json().get("sound").asBoolean()).isTrue();
        data = folder.resolve("nowhere.tilth");
        assertThat(onData("check")).isOne();
        assertThat(err.lines()).singleElement().asString().contains("nowhere.tilth");
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "undo", "check", "export --to x.json", "log coffee"})
    void aDataFileThatIsNotTilthsIsNamedAndLeft(String command) throws Exception {
        Files.writeString(data, "my own notes");
        assertThat(onData(command.split(" "))).isOne();
        assertThat(err.lines()).singleElement().asString().contains("not a Tilth data file");
        assertThat(data).hasContent("my own notes");
    }

    @Test
    void aDataFileInUseIsNamed() throws Exception {
        makeSample();
        try (Database open = Database.open(data)) {
            assertThat(open.file()).exists();
            assertThat(onData("today")).isOne();
            assertThat(err.lines()).singleElement().asString().contains("in use by another running Tilth");
        }
    }

    @Test
    void sampleDoesNotWriteOverAFile() throws Exception {
        Files.writeString(data, "mine");
        assertThat(tilth("sample", data.toString())).isOne();
        assertThat(data).hasContent("mine");
    }

    @Test
    void anAskIsLookedAtBeforeItIsMade() {
        makeSample();
        String text = "Hi {first name}, hope you are well. Do you know anyone who is hiring?";
        assertThat(onData(
                        "ask",
                        "--to",
                        "Priya Raman",
                        "--to",
                        "Tomasz",
                        "--size",
                        "large",
                        "--text",
                        text,
                        "--date",
                        "2026-11-24"))
                .isZero();
        assertThat(out)
                .contains(
                        "Priya Raman: ", "Tomasz", "This reads like a message to everyone.", "“{first name}”", " min)")
                .contains("Two people would read the same words, and people compare notes.");
        onData("ask", "--to", "Priya Raman", "--text", text, "--kind", "referral", "--date", "2026-11-24", "--json");
        assertThat(json().get("people").get(0).get("name").asString()).isEqualTo("Priya Raman");
        assertThat(json().get("people").get(0).get("verdict").asString()).isNotEmpty();
        assertThat(json().get("marks").get(0).get("kind").asString()).isEqualTo("PLACEHOLDER");
        assertThat(json().get("warning").get("title").asString()).isNotEmpty();
    }

    @Test
    void anAskOfNobodyHereOrForNoNeedHereIsSaidInASentence() {
        makeSample();
        assertThat(onData("ask", "--to", "Nobody Atall")).isEqualTo(1);
        assertThat(err).contains("No one here is called “Nobody Atall”.");
        assertThat(onData("ask", "--to", "Priya Raman", "--need", "A castle")).isEqualTo(1);
        assertThat(err).contains("No need here is called “A castle”.");
        assertThat(onData("ask")).isEqualTo(2);
        assertThat(onData("ask", "--to", "Priya Raman", "--size", "huge")).isEqualTo(2);
    }
}
