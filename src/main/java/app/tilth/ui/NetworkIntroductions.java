package app.tilth.ui;

import app.tilth.model.Introduction.Stage;
import app.tilth.ui.introductions.IntroductionsDesk;
import app.tilth.ui.introductions.IntroductionsPage;
import app.tilth.ui.introductions.Pairing;
import app.tilth.ui.introductions.Pairing.Standing;
import app.tilth.ui.today.PairCard;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.workspace.Introductions;
import java.time.LocalDate;
import java.util.List;

/** The introductions of the open network. */
final class NetworkIntroductions implements IntroductionsDesk {
    private static final Messages TEXTS = Messages.of("ui.introductions");
    private static final int FOUND_SHOWN = 12;
    private static final int MADE_SHOWN = 8;

    private final OpenNetwork network;

    NetworkIntroductions(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public IntroductionsPage page() {
        var workspace = network.current();
        var introductions = new Introductions(workspace);
        LocalDate today = workspace.today();
        return new IntroductionsPage(
                pairings(introductions.underWay(), today),
                pairings(introductions.best(FOUND_SHOWN), today),
                pairings(introductions.made(MADE_SHOWN), today));
    }

    private static List<Pairing> pairings(List<Introductions.Two> all, LocalDate today) {
        return all.stream().map(two -> pairing(two, today)).toList();
    }

    private static Pairing pairing(Introductions.Two two, LocalDate today) {
        PairCard card = PairCards.of(two);
        if (!two.introduction().isKept()) {
            return new Pairing(card, Standing.FOUND, "");
        }
        Stage stage = two.introduction().stage();
        return new Pairing(
                card,
                Standing.valueOf(stage.name()),
                TEXTS.get("when." + stage, Dates.onDay(two.introduction().day(), today)));
    }

    @Override
    public boolean move(PairCard two, Stage stage) {
        return NetworkToday.moved(network, two, stage);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
