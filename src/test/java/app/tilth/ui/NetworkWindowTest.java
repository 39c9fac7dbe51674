package app.tilth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.ui.shell.Frame;
import app.tilth.ui.shell.Place;
import app.tilth.ui.shell.WindowMemory;
import app.tilth.ui.theme.Look;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkWindowTest {
    private static final Frame FRAME = new Frame(-12.5, 80, 1_440, 900.25, true);
    private static final Look LOOK = new Look(Look.Colours.DARK, Look.Text.LARGER);

    @TempDir
    Path folder;

    private OpenNetwork network;
    private NetworkWindow window;

    @BeforeEach
    void open() throws Exception {
        network = new OpenNetwork(folder.resolve("net.tilth"), SampleWindow.NOON);
        window = new NetworkWindow(network);
    }

    @AfterEach
    void close() {
        network.close();
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place.Today(),
                new Place.People(),
                new Place.CoolingPeople(),
                new Place.PeopleAt("Möwe \"&\" Söhne"),
                new Place.PeopleTagged("sailing"),
                new Place.Duplicates(),
                new Place.Needs(),
                new Place.Network(),
                new Place.Insights(),
                new Place.Timeline("tag=sailing&text=a%20b"),
                new Place.Settings());
    }

    @ParameterizedTest
    @MethodSource("places")
    void itIsAsItWasLeft(Place place) {
        var left = new WindowMemory(Optional.of(FRAME), place, LOOK);
        window.keep(left);
        assertThat(window.memory()).isEqualTo(left);
    }

    @Test
    void aWindowThatWasNeverOpenStandsNowhere() {
        assertThat(window.memory()).isEqualTo(WindowMemory.FRESH);
        var left = new WindowMemory(Optional.empty(), new Place.People(), Look.USUAL);
        window.keep(left);
        assertThat(window.memory()).isEqualTo(left);
    }

    @Test
    void whoIsGoneIsNotComeBackTo() {
        window.keep(new WindowMemory(Optional.of(FRAME), new Place.Person(999), LOOK));
        assertThat(window.memory()).isEqualTo(new WindowMemory(Optional.of(FRAME), new Place.Today(), LOOK));
    }

    @Test
    void whatWasKeptInPartsIsReadAsWell() {
        network.current().keep("window", """
                {"frame":{"x":-12.5,"y":80.0,"width":1440.0,"height":900.25,"maximised":true},
                 "place":"tagged","about":"sailing","look":{"colours":"DARK","text":"LARGER"}}""");
        assertThat(window.memory())
                .isEqualTo(new WindowMemory(Optional.of(FRAME), new Place.PeopleTagged("sailing"), LOOK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "window",
                "{\"place\":\"people\"}",
                "{\"place\":\"person\",\"about\":\"Ada\",\"colours\":\"DARK\",\"text\":\"LARGER\"}",
                "{\"width\":\"wide\",\"place\":\"people\",\"about\":\"\",\"colours\":\"DARK\",\"text\":\"LARGER\"}",
                "{\"place\":\"people\",\"about\":null,\"colours\":\"GREEN\",\"text\":\"LARGER\"}"
            })
    void whatCannotBeReadIsForgotten(String kept) {
        network.current().keep("window", kept);
        assertThat(window.memory()).isEqualTo(WindowMemory.FRESH);
    }
}
