package app.tilth.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.Connection;
import app.tilth.model.ContactPoint;
import app.tilth.model.DateThatMatters;
import app.tilth.model.DistinctPair;
import app.tilth.model.Entry;
import app.tilth.model.Met;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Photo;
import app.tilth.model.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two entries of one person, joined in a real file. */
class MergePeopleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOON = Clock.fixed(DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.open(folder.resolve("net.tilth"), NOON);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Person henrik(long id) {
        return Person.named(PersonName.of("Henrik Aas"))
                .id(id)
                .uid("0c1f7c1e-0001-4f00-8000-00000000000" + id)
                .circle(Circle.CLOSE)
                .met(new Met(LocalDate.of(2022, 6, 2), "Grid Summit", null))
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "henrik.aas@nordkyst.example", "work"))
                .add(Position.current("Nordkyst Energi", "Grid planner"))
                .tag("grid")
                .notes("Sails.")
                .build();
    }

    private static Person shortly(long id) {
        return Person.named(PersonName.of("H. Aas"))
                .id(id)
                .uid("0c1f7c1e-0002-4f00-8000-00000000000" + id)
                .add(new ContactPoint(ContactPoint.Kind.EMAIL, "henrikaas@posteo.example", ""))
                .add(Position.current("Hafslund", "Trainee"))
                .add(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(4, 1)))
                .tag("Grid")
                .tag("sailing")
                .notes("Met on a boat.")
                .build();
    }

    private void take(Entry... entries) {
        workspace.run(new TakeNetwork("people", listener -> List.of(entries).forEach(listener)));
    }

    private long id(String name) {
        return workspace.read(stores -> stores.identities().all()).stream()
                .filter(one -> one.name().full().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Person person(long id) {
        return workspace.read(stores -> stores.people().find(id)).orElseThrow();
    }

    private int count() {
        return workspace.read(stores -> stores.people().count());
    }

    private long join(Map<JoinField, Keep> choices) {
        return workspace
                .run(new MergePeople(id("Henrik Aas"), id("H. Aas"), choices, "Henrik", "H."))
                .orElseThrow();
    }

    @Test
    void whatCanBothBeKeptIsAndTheFullerNameStays() {
        take(henrik(1), shortly(2));
        Person joined = person(join(Map.of()));
        assertThat(joined.name().full()).isEqualTo("Henrik Aas");
        assertThat(joined.circle()).isEqualTo(Circle.CLOSE);
        assertThat(joined.contactPoints())
                .extracting(ContactPoint::value)
                .containsExactly("henrik.aas@nordkyst.example", "henrikaas@posteo.example");
        assertThat(joined.positions())
                .extracting(Position::organization)
                .containsExactly("Nordkyst Energi", "Hafslund");
        assertThat(joined.tags()).containsExactly("grid", "sailing");
        assertThat(joined.notes()).isEqualTo("Sails.\n\nMet on a boat.");
        assertThat(joined.dates()).hasSize(1);
        assertThat(joined.met().how()).isEqualTo("Grid Summit");
        assertThat(joined.aliases())
                .singleElement()
                .satisfies(alias -> assertThat(alias.name()).isEqualTo("H. Aas"));
    }

    @Test
    void theChoiceOfTheUserStands() {
        take(henrik(1), shortly(2));
        Person joined = person(join(Map.of(
                JoinField.NAME, Keep.OTHER,
                JoinField.EMAIL, Keep.OTHER,
                JoinField.POSITION, Keep.ONE,
                JoinField.CIRCLE, Keep.OTHER,
                JoinField.NOTES, Keep.OTHER)));
        assertThat(joined.name().full()).isEqualTo("H. Aas");
        assertThat(joined.circle()).isEqualTo(Circle.WIDER);
        assertThat(joined.contactPoints()).extracting(ContactPoint::value).containsExactly("henrikaas@posteo.example");
        assertThat(joined.positions()).extracting(Position::organization).containsExactly("Nordkyst Energi");
        assertThat(joined.notes()).isEqualTo("Met on a boat.");
    }

    @Test
    void ofTwoConnectionsWithOnePersonTheStrongerStays() {
        take(
                henrik(1),
                shortly(2),
                named(3, "Ana Beltrán"),
                named(4, "Joon Park"),
                new Connection(1, 2, Connection.Kind.KNOWS, Connection.Source.DECLARED, null),
                new Connection(1, 3, Connection.Kind.KNOWS, Connection.Source.INFERRED, null),
                new Connection(2, 3, Connection.Kind.FAMILY, Connection.Source.DECLARED, .4),
                new Connection(1, 4, Connection.Kind.WORKED_WITH, Connection.Source.IMPORTED, null),
                new Connection(2, 4, Connection.Kind.KNOWS, Connection.Source.INFERRED, .9));
        long stays = join(Map.of());
        var connections = workspace.read(stores -> stores.connections().of(stays));
        assertThat(connections)
                .containsExactlyInAnyOrder(
                        new Connection(
                                stays, id("Ana Beltrán"), Connection.Kind.FAMILY, Connection.Source.DECLARED, .4),
                        new Connection(
                                stays, id("Joon Park"), Connection.Kind.WORKED_WITH, Connection.Source.IMPORTED, null));
    }

    private static Person named(long id, String name) {
        return Person.named(PersonName.of(name)).id(id).build();
    }

    @Test
    void youStayYou() {
        take(henrik(1), shortly(2).change().you(true).build());
        long you = id("H. Aas");
        assertThat(join(Map.of())).isEqualTo(you);
        assertThat(person(you).you()).isTrue();
        assertThat(person(you).name().full()).isEqualTo("Henrik Aas");
    }

    @Test
    void thePictureOfEitherStaysUnlessTheOtherIsChosen() {
        byte[] sea = {1, 2};
        byte[] hill = {3};
        take(
                henrik(1),
                shortly(2),
                new Entry.PersonPhoto(1, new Photo("image/png", sea)),
                new Entry.PersonPhoto(2, new Photo("image/png", hill)));
        long stays = join(Map.of(JoinField.PHOTO, Keep.OTHER));
        var chosen = workspace.read(stores -> stores.photos().find(stays)).orElseThrow();
        assertThat(chosen.bytes()).isEqualTo(hill);
    }

    @Test
    void whoIsGoneIsNotJoined() {
        take(henrik(1), shortly(2));
        long one = id("Henrik Aas");
        long other = id("H. Aas");
        workspace.run(new RemovePerson(other, "H."));
        assertThat(workspace.run(new MergePeople(one, other, Map.of(), "Henrik", "H.")))
                .isEqualTo(Optional.empty());
        assertThat(workspace.run(new KeepBoth(new DistinctPair(one, other), "Henrik", "H.")))
                .isFalse();
        assertThat(workspace.undoNames().undo()).contains("removal of H.");
    }

    @Test
    void aSecondImportOfEitherCardFindsTheJoinedPerson() throws Exception {
        Path one = card(
                "one.vcf", "Henrik Aas", "henrik.aas@nordkyst.example", "UID:5b5bd2f0-8a1c-4b1e-9d55-1f2f7f2c0001");
        Path other =
                card("other.vcf", "Heinz Aarsen", "heinz@posteo.example", "UID:5b5bd2f0-8a1c-4b1e-9d55-1f2f7f2c0002");
        Path bare = card("bare.vcf", "Heinz Aarsen", "heinz@posteo.example", "NICKNAME:");
        Importer importer = new Importer(workspace);
        importer.read(one, ImportListener.NOBODY);
        importer.read(other, ImportListener.NOBODY);
        workspace.run(
                new MergePeople(id("Henrik Aas"), id("Heinz Aarsen"), Map.of(JoinField.NAME, Keep.ONE), "H", "H"));
        for (Path again : List.of(one, other, bare)) {
            assertThat(importer.read(again, ImportListener.NOBODY).added()).isZero();
        }
        assertThat(count()).isOne();
    }

    private Path card(String file, String name, String email, String more) throws Exception {
        return Files.writeString(
                folder.resolve(file),
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nEMAIL:%s\r\n%s\r\nEND:VCARD\r\n".formatted(name, email, more),
                StandardCharsets.UTF_8);
    }

    @Test
    void whatWasSaidOfPairsSurvivesExportAndImport() throws Exception {
        take(henrik(1), shortly(2), named(3, "Aas Henrik"));
        workspace.run(new KeepBoth(new DistinctPair(id("Henrik Aas"), id("Aas Henrik")), "Henrik", "Jr"));
        join(Map.of());
        Path file = folder.resolve("all.json");
        new Exporter(workspace).write(ExportFormat.JSON, file);
        try (Workspace elsewhere = Workspace.open(folder.resolve("other.tilth"), NOON)) {
            new Importer(elsewhere).read(file, ImportListener.NOBODY);
            var distinct = elsewhere.read(stores -> stores.distinctPairs().all());
            assertThat(distinct).hasSize(1);
            assertThat(new Duplicates(elsewhere).all(_ -> true)).isEmpty();
            var aliases = elsewhere
                    .read(stores -> stores.people().find(1))
                    .orElseThrow()
                    .aliases();
            assertThat(aliases).hasSize(1);
        }
    }

    @Test
    void aNetworkFromBeforeTheJoinAddsNobodyBack() throws Exception {
        take(henrik(1), shortly(2));
        Path file = folder.resolve("before.json");
        new Exporter(workspace).write(ExportFormat.JSON, file);
        join(Map.of());
        new Importer(workspace).read(file, ImportListener.NOBODY);
        assertThat(count()).isOne();
    }

    @Test
    void namesOfEveryKindAreJoined() {
        String endless = "ж".repeat(300);
        take(named(1, "محمد السيد"), named(2, ""), named(3, endless), named(4, "👩🏽‍🚀"));
        List<Long> all = workspace.read(stores -> stores.identities().all()).stream()
                .map(one -> one.id())
                .toList();
        long stays = all.getFirst();
        for (long other : all.subList(1, all.size())) {
            stays = workspace
                    .run(new MergePeople(stays, other, Map.of(), "one", "other"))
                    .orElseThrow();
        }
        assertThat(person(stays).name().full()).isEqualTo(endless);
        assertThat(person(stays).aliases()).hasSize(3);
    }
}
