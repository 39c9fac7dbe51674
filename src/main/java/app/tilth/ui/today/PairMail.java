package app.tilth.ui.today;

import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drafts of an introduction; what cannot be addressed is copied. Each deed answers what was done, in a sentence. */
public record PairMail(Letters letters) {
    /** A draft to each, one after the other. */
    public String ask(PairCard card) {
        List<PairCard.One> copied = new ArrayList<>();
        ask(card.a(), card.b(), copied);
        ask(card.b(), card.a(), copied);
        if (!copied.isEmpty()) {
            // The clipboard holds one text, so that two are copied as one.
            letters.copy(copied.stream().map(PairCard.One::question).collect(Collectors.joining("\n\n")));
        }
        return switch (copied.size()) {
            case 0 -> Texts.get("today.pair.asked", card.a().call(), card.b().call());
            case 1 -> {
                PairCard.One other = copied.contains(card.a()) ? card.b() : card.a();
                yield Texts.get(
                        "today.pair.asked.copied",
                        other.call(),
                        copied.getFirst().call());
            }
            default -> Texts.get("today.pair.asked.both-copied");
        };
    }

    private void ask(PairCard.One one, PairCard.One other, List<PairCard.One> copied) {
        if (one.email().isEmpty()) {
            copied.add(one);
        } else {
            letters.draft(List.of(one.email()), Texts.get("today.pair.question.subject", other.call()), one.question());
        }
    }

    /** One draft to both. */
    public String introduce(PairCard card) {
        List<String> emails =
                Stream.of(card.a(), card.b()).map(PairCard.One::email).toList();
        if (emails.contains("")) {
            letters.copy(card.letter());
            return Texts.get("today.pair.written.copied");
        }
        letters.draft(
                emails,
                Texts.get("today.pair.letter.subject", card.a().call(), card.b().call()),
                card.letter());
        return Texts.get("today.pair.written", card.a().call(), card.b().call());
    }
}
