package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.SectionCard;
import javafx.scene.Node;

/** Whether the day is told of, when, and on which days not. */
final class NoticeCard implements Section {
    private final SectionCard card = new SectionCard(TEXTS.get("notice"));
    private final TickRow wanted;
    private final SettingRow at;
    private final SettingRow quiet;
    private final QuietDays days;
    private final SettingRow trying;

    NoticeCard(SettingsViewModel model) {
        wanted = new TickRow(TEXTS.get("notice.wanted"), "notice-wanted", model::wantNotices)
                .meaning(TEXTS.get("notice.meaning"));
        at = new SettingRow(TEXTS.get("at"), new DialField(model.at(), TEXTS.get("at.spoken"), "notice-at"))
                .meaning(TEXTS.get("at.meaning"))
                .objecting(model.at().objectionProperty());
        days = new QuietDays(model);
        quiet = new SettingRow(TEXTS.get("quiet"), days).meaning(TEXTS.get("quiet.meaning"));
        var show = new ActionButton(Weight.PLAIN, TEXTS.get("try.do"), model::tryNotice);
        show.setId("notice-try");
        trying = new SettingRow(TEXTS.get("try"), show).meaning(TEXTS.get("try.meaning"));
    }

    @Override
    public SectionCard card() {
        return card;
    }

    @Override
    public void show(SettingsPage page) {
        boolean on = page.wanted().notices();
        wanted.show(on, true);
        days.show(page);
        at.setDisable(!on);
        quiet.setDisable(!on);
        card.show(page.canTry() ? new Node[] {wanted, at, quiet, trying} : new Node[] {wanted, at, quiet});
    }
}
