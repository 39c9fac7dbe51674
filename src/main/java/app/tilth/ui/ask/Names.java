package app.tilth.ui.ask;

import static app.tilth.ui.ask.AskViewModel.TEXTS;

import java.util.List;
import java.util.stream.Collectors;

/** Several people as a sentence names them. */
final class Names {
    private static final int MOST = 3;

    private Names() {}

    /** What you call them: all of up to three, of more the first two and how many others. */
    static String of(List<Recipient> people) {
        List<String> calls = people.stream().map(Recipient::call).toList();
        if (calls.size() == 1) {
            return calls.getFirst();
        }
        return calls.size() <= MOST
                ? TEXTS.get("names.and", joined(calls.subList(0, calls.size() - 1)), calls.getLast())
                : TEXTS.get("names.others", joined(calls.subList(0, 2)), calls.size() - 2);
    }

    private static String joined(List<String> calls) {
        return calls.stream().collect(Collectors.joining(TEXTS.get("names.between")));
    }
}
