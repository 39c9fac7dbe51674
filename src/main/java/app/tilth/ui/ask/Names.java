package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import app.tilth.words.Brief;
import java.util.List;
import java.util.stream.Collectors;

/** Several people as a sentence names them. */
final class Names {
    private static final int MOST = 3;

    private Names() {}

    /** What you call them: all of up to three, of more the first two and how many others. */
    static String of(List<Recipient> people) {
        List<String> calls = people.stream().map(Names::brief).toList();
        if (calls.size() == 1) {
            return calls.getFirst();
        }
        return calls.size() <= MOST
                ? TEXTS.get("names.and", joined(calls.subList(0, calls.size() - 1)), calls.getLast())
                : TEXTS.get("names.others", joined(calls.subList(0, 2)), calls.size() - 2);
    }

    /** What you call one of them, cut where it would take the room of the sentence. */
    static String brief(Recipient person) {
        return Brief.name(person.call());
    }

    private static String joined(List<String> calls) {
        return calls.stream().collect(Collectors.joining(TEXTS.get("names.between")));
    }
}
