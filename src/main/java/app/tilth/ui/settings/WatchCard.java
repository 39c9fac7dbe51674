package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.SectionCard;
import javafx.scene.Node;

/** What Tilth does while its window is closed. */
final class WatchCard implements Section {
    private final SectionCard card = new SectionCard(TEXTS.get("watch"));
    private final TickRow watch;
    private final TickRow login;

    WatchCard(SettingsViewModel model) {
        watch = new TickRow(TEXTS.get("watch.wanted"), "watch-wanted", model::keepWatch)
                .meaning(TEXTS.get("watch.meaning"));
        login = new TickRow(TEXTS.get("login"), "login-wanted", model::startAtLogin);
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {
        boolean watching = page.wanted().background();
        watch.show(watching, true);
        LoginStart start = page.login();
        card.show(start == LoginStart.IMPOSSIBLE ? new Node[] {watch} : new Node[] {watch, login});
        // One that is on though nothing keeps watch, as after an undo, can still be taken away.
        login.show(start == LoginStart.ON, start == LoginStart.ON || (watching && start == LoginStart.OFF));
        login.meaning(TEXTS.get(
                start == LoginStart.UNKNOWN ? "login.unknown" : watching ? "login.meaning" : "login.without-watch"));
    }
}
