package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.Circle;
import app.tilth.model.ContactPoint;
import app.tilth.model.ContactPoint.Kind;
import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.model.Position;
import app.tilth.model.Topic;
import app.tilth.ui.about.AboutViewModel;
import app.tilth.ui.about.Detail;
import app.tilth.ui.about.Group;
import app.tilth.ui.about.Spot;
import app.tilth.ui.task.DirectTaskRunner;
import app.tilth.ui.task.Notice;
import app.tilth.workspace.AddPeople;
import app.tilth.workspace.ChangePeople;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a person, edited line by line in a real file. */
class AboutModelTest {
    @TempDir
    Path folder;

    private OpenNetwork network;
    private AboutViewModel about;
    private long ana;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        network = new OpenNetwork(folder.resolve("net.tilth"), SampleWindow.NOON);
        ana = network.current()
                .run(new AddPeople(List.of("Ana Beltrán", "Joon Park", "Joon Lee"), Circle.ACTIVE))
                .getFirst();
        about = model();
        about.show(ana);
    }

    @AfterEach
    void close() {
        about.close();
        network.close();
        assertThat(failures).isEmpty();
    }

    private AboutViewModel model() {
        return new AboutViewModel(
                new NetworkAbout(network),
                new DirectTaskRunner(),
                notices::add,
                failures::add,
                () -> network.current().undo());
    }

    private Person ana() {
        return network.current().read(stores -> stores.people().find(ana)).orElseThrow();
    }

    private void set(Detail detail, int at, String text) {
        about.open(new Spot(detail, at));
        about.textProperty().set(text);
        about.save();
    }

    private void change(UnaryOperator<Person> how) {
        network.current().run(new ChangePeople(List.of(ana), "change", how));
    }

    @Test
    void everyDetailCanBeSetChangedAndTakenAway() {
        set(Detail.NICKNAME, 0, "Anita");
        set(Detail.FULL_NAME, 0, "Ana María Beltrán Ruiz");
        set(Detail.RHYTHM, 0, "every two weeks");
        set(Detail.MET_DAY, 0, "Mar 2019");
        set(Detail.MET_HOW, 0, "Power Commons, Lisbon");
        set(Detail.MET_THROUGH, 0, "Joon Park");
        set(Detail.EMAIL, 0, "Ana@Example.org");
        set(Detail.EMAIL_LABEL, 0, "work");
        set(Detail.PHONE, 0, "+49 30 123456");
        set(Detail.LINK, 0, "https://example.org/ana");
        set(Detail.HANDLE, 0, "@ana");
        set(Detail.ADDRESS, 0, "Rua Nova 1\nLisbon");
        set(Detail.ORGANIZATION, 0, "Solstice Microgrids");
        set(Detail.TITLE, 0, "CTO");
        set(Detail.FROM, 0, "2019");
        set(Detail.UNTIL, 0, "12.11.2020");
        set(Detail.TITLE, 1, "Adviser");
        set(Detail.TAG, 0, "grid");
        set(Detail.CARES_ABOUT, 0, "long walks");
        set(Detail.OFFERS, 0, "modelling");
        set(Detail.LOOKS_FOR, 0, "a co-founder");
        set(Detail.DATE, 0, "29 Feb");
        set(Detail.NOTES, 0, "Speaks softly.");
        about.choose(new Spot(Detail.CIRCLE, 0), Circle.CLOSE);
        about.archive(true);
        Person ana = ana();
        assertThat(ana.name()).isEqualTo(new PersonName("Ana María Beltrán Ruiz", "Ana", "Ruiz", "Anita"));
        assertThat(ana.circle()).isEqualTo(Circle.CLOSE);
        assertThat(ana.cadenceDays()).isEqualTo(14);
        assertThat(ana.met().day()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(ana.met().how()).isEqualTo("Power Commons, Lisbon");
        assertThat(ana.met().through()).isEqualTo(ana.id() + 1);
        assertThat(ana.contactPoints())
                .containsExactly(
                        new ContactPoint(Kind.EMAIL, "Ana@Example.org", "ana@example.org", "work"),
                        new ContactPoint(Kind.PHONE, "+49 30 123456", "+4930123456", ""),
                        new ContactPoint(Kind.URL, "https://example.org/ana", "example.org/ana", ""),
                        new ContactPoint(Kind.HANDLE, "@ana", "ana", ""),
                        new ContactPoint(Kind.ADDRESS, "Rua Nova 1\nLisbon", "rua nova 1 lisbon", ""));
        assertThat(ana.positions())
                .containsExactly(
                        new Position(
                                "Solstice Microgrids", "CTO", LocalDate.of(2019, 1, 1), LocalDate.of(2020, 11, 12)),
                        Position.current("", "Adviser"));
        assertThat(ana.tags()).containsExactly("grid");
        assertThat(ana.topics())
                .containsExactlyInAnyOrder(
                        new Topic(Topic.Kind.CARES_ABOUT, "long walks"),
                        new Topic(Topic.Kind.OFFERS, "modelling"),
                        new Topic(Topic.Kind.LOOKS_FOR, "a co-founder"));
        assertThat(ana.dates())
                .containsExactly(new DateThatMatters(DateThatMatters.Kind.BIRTHDAY, "", PartialDate.yearless(2, 29)));
        assertThat(ana.notes()).isEqualTo("Speaks softly.");
        assertThat(ana.archived()).isTrue();

        set(Detail.EMAIL, 0, "");
        set(Detail.TAG, 0, "");
        set(Detail.DATE, 0, "");
        set(Detail.RHYTHM, 0, "");
        set(Detail.MET_THROUGH, 0, "");
        set(Detail.NOTES, 0, "");
        about.remove(new Spot(Detail.ORGANIZATION, 1));
        assertThat(ana().contactPoints()).hasSize(4);
        assertThat(ana().tags()).isEmpty();
        assertThat(ana().dates()).isEmpty();
        assertThat(ana().cadenceDays()).isNull();
        assertThat(ana().met().through()).isNull();
        assertThat(ana().notes()).isEmpty();
        assertThat(ana().positions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12.11.,--11-12",
        "12.11,--11-12",
        "12 Nov 1980,1980-11-12",
        "1980-11-12,1980-11-12",
        "12.11.80,1980-11-12",
        "29 Feb,--02-29",
        "29.2.1980,1980-02-29",
        "--11-12,--11-12",
        "--02-29,--02-29",
        "Nov 12,--11-12",
        "last Thu,--11-19"
    })
    void birthdaysAreReadAsPeopleWriteThem(String typed, String kept) {
        set(Detail.DATE, 0, typed);
        assertThat(about.objectionProperty().get()).isEmpty();
        PartialDate date = ana().dates().getFirst().date();
        assertThat((date.year() == null ? "-" : date.year().toString())
                        + date.monthDay().toString().substring(1))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,+49 30 one",
        "PHONE,12",
        "PHONE,+4930123456789012345",
        "EMAIL,ana@",
        "EMAIL,ana at example.org",
        "LINK,not a link",
        "DATE,31 Feb",
        "DATE,29.2.1981",
        "DATE,soon",
        "MET_DAY,12.11.2031",
        "FROM,whenever",
        "RHYTHM,often",
        "MET_THROUGH,Nobody Known",
        "MET_THROUGH,Joon"
    })
    void whatCannotBeSoStaysInItsFieldWithASentence(Detail detail, String typed) {
        change(p -> p.change().add(Position.current("Kestrel", "")).build());
        Person before = ana();
        set(detail, 0, typed);
        assertThat(about.objectionProperty().get()).endsWith(".").doesNotContain("{");
        assertThat(about.textProperty().get()).isEqualTo(typed);
        assertThat(about.openProperty().get()).contains(new Spot(detail, 0));
        assertThat(ana()).isEqualTo(before);
        about.cancel();
    }

    @Test
    void aPositionCannotEndBeforeItBegan() {
        change(p -> p.change()
                .add(new Position("Kestrel", "", LocalDate.of(2020, 1, 1), null))
                .build());
        set(Detail.UNTIL, 0, "2019");
        assertThat(about.objectionProperty().get()).isEqualTo("A position ends after it began.");
    }

    @Test
    void tabSavesAndGoesOn() {
        about.open(new Spot(Detail.FULL_NAME, 0));
        about.textProperty().set("Ana Ruiz");
        about.saveAndNext();
        assertThat(ana().name().full()).isEqualTo("Ana Ruiz");
        assertThat(about.openProperty().get()).contains(new Spot(Detail.GIVEN_NAME, 0));
        about.saveAndBack();
        assertThat(about.openProperty().get()).contains(new Spot(Detail.FULL_NAME, 0));
        about.add(Group.POSITION);
        about.textProperty().set("Kestrel");
        about.saveAndNext();
        assertThat(about.openProperty().get()).contains(new Spot(Detail.TITLE, 0));
    }

    @Test
    void oneCommandIsOneUndo() {
        set(Detail.PHONE, 0, "+49 30 123456");
        assertThat(network.current().undoNames().undo()).contains("phone number for Ana");
        assertThat(notices.getLast().text()).isEqualTo("Added for Ana: phone number.");
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(ana().contactPoints()).isEmpty();
        assertThat(about.pageProperty().get().orElseThrow().person().contactPoints())
                .isEmpty();
    }

    @Test
    void pointsMoveAmongTheirOwnKind() {
        set(Detail.PHONE, 0, "+49 30 123456");
        set(Detail.EMAIL, 0, "a@example.org");
        set(Detail.PHONE, 1, "+49 30 654321");
        about.move(new Spot(Detail.PHONE, 1), -1);
        assertThat(ana().contactPoints().stream().map(ContactPoint::value))
                .containsExactly("+49 30 654321", "a@example.org", "+49 30 123456");
    }

    @Test
    void whatIsTypedWaitsUntilTheyAreShownAgain() {
        about.open(new Spot(Detail.NICKNAME, 0));
        about.textProperty().set("Ani");
        about.show(ana + 1);
        assertThat(about.openProperty().get()).isEmpty();
        about.show(ana);
        assertThat(about.openProperty().get()).contains(new Spot(Detail.NICKNAME, 0));
        about.close();
        about = model();
        about.show(ana);
        assertThat(about.textProperty().get()).isEqualTo("Ani");
        about.cancel();
        about.show(ana + 1);
        about.show(ana);
        assertThat(about.openProperty().get()).isEmpty();
        assertThat(ana().name().nickname()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مريم الحسيني", "👩‍🌾🌱 Ana", "名前", "a\u0000b", "{0} ’ '"})
    void namesOfAnyScriptStayAsTyped(String name) {
        set(Detail.FULL_NAME, 0, name);
        assertThat(about.pageProperty().get().orElseThrow().person().name().full())
                .isEqualTo(ana().name().full())
                .isEqualTo(name.replace("\u0000", ana().name().full().contains("\u0000") ? "\u0000" : ""));
    }

    @Test
    void someoneWithoutANameStillHasAPage() {
        set(Detail.FULL_NAME, 0, "");
        set(Detail.TAG, 0, "grid");
        assertThat(notices.getLast().text()).contains("someone without a name");
    }

    @Test
    void ofLongNotesOnePieceIsEditedAndTheRestStays() {
        String notes = "A line of notes.\n".repeat(60_000);
        change(p -> p.change().notes(notes).build());
        about.refresh();
        about.open(new Spot(Detail.NOTES, 3));
        String piece = about.textProperty().get();
        assertThat(piece.length()).isBetween(4_000, 6_000);
        about.textProperty().set("Changed.\n" + piece);
        about.save();
        assertThat(ana().notes())
                .hasSize(notes.length() + 9)
                .startsWith("A line")
                .contains("\nChanged.\nA line");
    }

    @Test
    void whoWasRemovedComesBack() {
        about.removePerson();
        assertThat(about.pageProperty().get()).isEmpty();
        notices.getLast().offer().orElseThrow().deed().run();
        assertThat(about.pageProperty().get()).isPresent();
    }

    @Test
    void organizationsAndTagsAreCompletedFromKnownOnes() {
        change(p -> p.change()
                .add(Position.current("Solstice Microgrids", ""))
                .tag("grid")
                .build());
        about.show(ana + 1);
        about.add(Group.POSITION);
        about.textProperty().set("micro");
        assertThat(about.completionsProperty().get()).containsExactly("Solstice Microgrids");
        about.cancel();
        about.add(Group.TAG);
        about.textProperty().set("gr");
        assertThat(about.completionsProperty().get()).containsExactly("grid");
        about.cancel();
    }
}
