package app.tilth.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tilth.model.Entry;
import app.tilth.model.Interaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNetworkTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                  | network.json, line 1: the file is empty.
            hello                                               | network.json, line 1: this is not a network written by Tilth.
            []                                                  | network.json, line 1: this is not a network written by Tilth.
            {"contacts":[]}                                     | network.json, line 1: this is not a network written by Tilth.
            {"tilth":"1","entries":[]}                          | network.json, line 1: this is not a network written by Tilth.
            {"tilth":1,"people":[]}                             | network.json, line 1: this is not a network written by Tilth.
            {"tilth":2,"anything":{}}                           | network.json, line 1: this was written by a newer version of Tilth.
            {"tilth":99999999999999999999,"anything":{}}        | network.json, line 1: this is not a network written by Tilth.
            {"tilth":1,"entries":[                              | network.json, line 1: the file ends in the middle.
            {"tilth":1,"entries":[]                             | network.json, line 1: the file ends in the middle.
            {"tilth":1,"entries":[]} {}                         | network.json, line 1: something follows after the end of the network.
            {"tilth":1,"entries":[],"more":1}                   | network.json, line 1: this is not readable JSON.
            """)
    void namesWhatIsWrongWithTheWhole(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableFile.class).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5                                                   | this is not readable JSON.
            {}                                                  | this is not readable JSON.
            {'pet':{}}                                          | “pet” is nothing this version of Tilth knows.
            {'news':5}                                          | “news” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':1,'kind':'TITLE','after':'CTO','day':'2024-01-02'},'loop':{}} | this is not readable JSON.
            {'news':{'id':1,'person':1,'kind':'TITLE','after':'CTO','day':'2024-01-02','why':''}}  | “why” is no part of a news in this version of Tilth.
            {'news':{'id':1,'person':1,'kind':'TITLE','after':'CTO','day':'2024-02-30'}} | “day” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':1,'kind':'TITLE','after':'CTO','day':null}}     | “day” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':1,'kind':'TITLE','after':'CTO'}}  | “day” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':1,'kind':'PET','after':'CTO','day':'2024-01-02'}} | “kind” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':1,'kind':0,'after':'CTO','day':'2024-01-02'}}   | “kind” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':'1','kind':'TITLE','after':'CTO','day':'2024-01-02'}} | “person” is missing or is not what Tilth writes there.
            {'news':{'id':1,'person':1,'person':1,'kind':'TITLE'}}     | this is not readable JSON.
            {'news':{'id':1,'person':12345678901234567890}}            | “news” is missing or is not what Tilth writes there.
            {'need':{'id':1,'uid':'n','title':'x','criteria':[null]}}         | “criteria” is missing or is not what Tilth writes there.
            {'need':{'id':1,'uid':'n','title':'x','criteria':[{'kind':'PERSON'}]}} | “criteria” is missing or is not what Tilth writes there.
            {'need':{'id':1,'uid':'n','criteria':[]}}                              | “title” is missing or is not what Tilth writes there.
            {'need':{'id':1,'uid':'n','title':'x','exclusions':[7]}}               | person 7 is referred to but not there.
            {'need':{'id':1,'uid':'n','title':'x','exclusions':[1,1]}}             | the person “[1, 1]” is there a second time.
            {'need':{'id':1,'uid':'n','title':'x','asks':[3]}}                     | exchange 3 is referred to but not there before.
            {'person':{'id':2,'uid':'b','circle':'WIDER','met':{}}}           | “name” is missing or is not what Tilth writes there.
            {'person':{'id':2,'uid':'','name':{},'circle':'WIDER','met':{}}}  | “uid” is missing or is not what Tilth writes there.
            {'person':{'id':2,'uid':'b','name':{},'circle':'WIDER','met':{},'cadenceDays':0}} | “cadenceDays” is missing or is not what Tilth writes there.
            {'person':{'id':2,'uid':'b','name':{},'circle':'WIDER','met':{},'tags':['a','A']}} | the tag “A” is there a second time.
            {'person':{'id':2,'uid':'b','name':{},'circle':'WIDER','met':{},'tags':[null]}} | “tags” is missing or is not what Tilth writes there.
            {'person':{'id':2,'uid':'u1','name':{},'circle':'WIDER','met':{}}} | the person “u1” is there a second time.
            {'person':{'id':1,'uid':'b','name':{},'circle':'WIDER','met':{}}}  | the person “1” is there a second time.
            {'person':{'id':2,'uid':'b','name':{},'circle':'WIDER','met':{'through':9}}} | person 9 is referred to but not there.
            {'person':{'id':2,'uid':'b','name':{},'circle':'WIDER','met':{},'dates':[{'kind':'BIRTHDAY','date':'--13-01'}]}} | “dates.date” is missing or is not what Tilth writes there.
            {'photo':{'person':1,'photo':{'mediaType':'image/png','bytes':'*'}}} | “photo.bytes” is missing or is not what Tilth writes there.
            {'photo':{'person':7,'photo':{'mediaType':'image/png','bytes':''}}}  | person 7 is referred to but not there.
            {'connection':{'a':1,'b':1,'kind':'KNOWS','source':'DECLARED'}}   | the person “1” is there a second time.
            {'organization':{'id':1,'name':''}}                 | “name” is missing or is not what Tilth writes there.
            {'exchange':{'id':1,'uid':'e','person':1,'passed':'ASKED','kind':'HELP','size':'SMALL','day':'2024-01-02'}} | “outcome” is missing or is not what Tilth writes there.
            {'exchange':{'id':1,'uid':'e','person':1,'passed':'GAVE','kind':'HELP','size':'SMALL','day':'2024-01-02','interaction':4}} | interaction 4 is referred to but not there before.
            {'exchange':{'id':1,'uid':'e','person':1,'passed':'GAVE','kind':'HELP','size':'SMALL','day':'2024-01-02','grewFrom':[1]}} | exchange 1 is referred to but not there before.
            {'setting':{'key':'','value':''}}                   | “key” is missing or is not what Tilth writes there.
            """)
    void namesTheLineAndWhatIsWrongWithAnEntry(String entry, String reason) {
        assertThatThrownBy(() -> read(network(person(1), entry)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("network.json, line 3: " + reason);
    }

    @Test
    void namesWhatIsThereASecondTime() {
        assertProblem("the interaction “m” is there a second time.", person(1), call(1, "m", "1"), call(2, "m", "1"));
        assertProblem("the interaction “1” is there a second time.", person(1), call(1, "m", "1"), call(1, "n", "1"));
        assertProblem("the person “[1, 1]” is there a second time.", person(1), person(2), call(1, "m", "1,1"));
        assertProblem("the exchange “1” is there a second time.", person(1), exchange(1, 1), exchange(1, 2));
        assertProblem("the exchange “e1” is there a second time.", person(1), exchange(1, 1), exchange(2, 1));
        String you = "{'person':{'id':%d,'uid':'u%d','name':{},'circle':'WIDER','met':{},'you':true}}";
        assertProblem("a second person is marked as you.", person(1), you.formatted(2, 2), you.formatted(3, 3));
        String organization = "{'organization':{'id':1,'name':'Solstice'}}";
        assertProblem("the organization “Solstice” is there a second time.", person(1), organization, organization);
        String setting = "{'setting':{'key':'theme','value':'dark'}}";
        assertProblem("the setting “theme” is there a second time.", person(1), setting, setting);
        String connection = "{'connection':{'a':%d,'b':%d,'kind':'KNOWS','source':'DECLARED'}}";
        assertThatThrownBy(() ->
                        read(network(person(1), person(2), connection.formatted(1, 2), connection.formatted(2, 1))))
                .hasMessage("network.json, line 5: the connection 1 – 2 is there a second time.");
    }

    @Test
    void namesTheLineOfWhoWasMetThroughSomebodyNeverTold() {
        String through = "{'person':{'id':2,'uid':'b','name':{},'circle':'WIDER','met':{'through':9}}}";
        assertThatThrownBy(() -> read(network(person(1), through, person(3))))
                .hasMessage("network.json, line 3: person 9 is referred to but not there.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 60, 120, 200})
    void namesAFileCutOffAnywhereAsSuch(int left) {
        String whole = network(person(1), person(2), call(1, "m", "1,2"));
        assertThatThrownBy(() -> read(whole.substring(0, left)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageEndingWith(": the file ends in the middle.");
    }

    @Test
    void refusesWhatIsDeeperOrLongerThanTilthEverWrites() {
        assertThatThrownBy(() -> read(network(person(1), "{'need':{'id':1,'criteria':[" + "{'x':".repeat(100_000))))
                .hasMessage("network.json, line 3: there is something longer or deeper here than Tilth ever writes.");
        assertThatThrownBy(() -> read(network(person(1), "{'news':{'id':1,'person':" + "[".repeat(100_000))))
                .hasMessage("network.json, line 3: “person” is missing or is not what Tilth writes there.");
        assertThatThrownBy(() -> read(network(person(1), "{'" + "n".repeat(100_000) + "':1}")))
                .hasMessage("network.json, line 3: there is something longer or deeper here than Tilth ever writes.");
        assertThatThrownBy(() -> read(network(person(1), "{'news':{'id':1,'person':" + "1".repeat(100_000) + "}}")))
                .hasMessage("network.json, line 3: there is something longer or deeper here than Tilth ever writes.");
    }

    @Test
    void refusesBytesThatAreNoText() throws Exception {
        Path file = folder.resolve("network.json");
        Files.write(
                file, "{\"tilth\":1,\"entries\":[{\"setting\":{\"key\":\"ü\"".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> JsonNetwork.read(new ImportFile(file), entry -> {}))
                .hasMessage("network.json, line 1: this is not readable JSON.");
    }

    @Test
    void handsOnNothingFromTheFirstProblemOn() throws Exception {
        Path file = folder.resolve("network.json");
        Files.writeString(file, network(person(1), call(1, "m", "5"), person(2)));
        List<Entry> told = new ArrayList<>();
        assertThatThrownBy(() -> JsonNetwork.read(new ImportFile(file), told::add))
                .isInstanceOf(UnreadableFile.class);
        assertThat(told).hasSize(1).noneMatch(Interaction.class::isInstance);
    }

    @Test
    void knowsItsOwnByTheOpening() throws Exception {
        Path file = folder.resolve("any.name");
        Files.writeString(file, "\uFEFF { \"tilth\" : 1, ");
        assertThat(JsonNetwork.accepts(file)).isTrue();
        Files.writeString(file, "{\"contacts\":1}");
        assertThat(JsonNetwork.accepts(file)).isFalse();
        assertThat(JsonNetwork.accepts(folder)).isFalse();
        assertThat(JsonNetwork.accepts(folder.resolve("missing"))).isFalse();
    }

    private void assertProblem(String reason, String... entries) {
        assertThatThrownBy(() -> read(network(entries))).hasMessage("network.json, line 4: " + reason);
    }

    private void read(String text) throws Exception {
        Path file = folder.resolve("network.json");
        Files.writeString(file, text);
        JsonNetwork.read(new ImportFile(file), entry -> {});
    }

    private static String network(String... entries) {
        return "{\"tilth\":1,\"entries\":[\n" + String.join(",\n", entries).replace('\'', '"') + "\n]}\n";
    }

    private static String person(int id) {
        return "{'person':{'id':%d,'uid':'u%d','name':{'full':'Ana'},'circle':'WIDER','met':{}}}".formatted(id, id);
    }

    private static String exchange(int id, int uid) {
        return ("{'exchange':{'id':%d,'uid':'e%d','person':1,"
                        + "'passed':'GAVE','kind':'HELP','size':'SMALL','day':'2024-01-02'}}")
                .formatted(id, uid);
    }

    private static String call(int id, String externalId, String participants) {
        return ("{'interaction':{'id':%d,'origin':{'source':'tilth','externalId':'%s'},"
                        + "'day':'2024-01-02','kind':'CALL','direction':'OUT','participants':[%s]}}")
                .formatted(id, externalId, participants);
    }
}
