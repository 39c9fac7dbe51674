package app.tilth.transfer;

import app.tilth.model.Person;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Everything a reader told, with where. */
final class Heard implements DraftSink {
    static final Normal NORMAL = new Normal("DE");
    static final Formats FORMATS = Formats.of(NORMAL, ZoneOffset.UTC);

    final List<PersonDraft> people = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();
    final List<InteractionDraft> interactions = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    int cancelAfter = Integer.MAX_VALUE;

    static Heard of(Path file) throws UnreadableFile, IOException {
        Heard heard = new Heard();
        FORMATS.forFile(file).read(new ImportFile(file), heard);
        return heard;
    }

    static Heard of(Path folder, String name, String text) throws UnreadableFile, IOException {
        return of(folder, name, text, StandardCharsets.UTF_8);
    }

    static Heard of(Path folder, String name, String text, Charset charset) throws UnreadableFile, IOException {
        return of(Files.write(folder.resolve(name), text.getBytes(charset)));
    }

    Person only() {
        if (people.size() != 1) {
            throw new AssertionError("people: " + people + ", problems: " + problems);
        }
        return people.getFirst().person();
    }

    List<String> names() {
        return people.stream().map(draft -> draft.person().name().full()).toList();
    }

    @Override
    public void person(int line, PersonDraft draft) {
        people.add(draft);
        lines.add(line);
    }

    @Override
    public void interaction(int line, InteractionDraft draft) {
        interactions.add(draft);
        lines.add(line);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public boolean isCancelled() {
        return people.size() + interactions.size() >= cancelAfter;
    }
}
