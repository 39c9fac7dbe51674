package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.ui.control.BalanceBar;
import app.tilth.ui.control.Sight;
import app.tilth.ui.person.PersonPage.AccountWords;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What went each way, counted beside the bar: it keeps you honest and is nothing to chase. */
final class AccountCard extends VBox {
    private static final double THICKNESS = 12;

    private final Label last = new Label();
    private final Label gave = new Label();
    private final Label kinds = new Label();
    private final Label received = new Label();
    private final Label and = new Label(TEXTS.get("account.and"));
    private final Label asked = new Label();
    private final BalanceBar bar = new BalanceBar(THICKNESS);

    AccountCard() {
        getStyleClass().addAll("card", "person-card");
        var title = new Label(TEXTS.get("account"));
        title.getStyleClass().add("section-title");
        last.getStyleClass().addAll("detail", "muted");
        gave.getStyleClass().add("name");
        kinds.getStyleClass().addAll("body", "muted");
        received.getStyleClass().add("name");
        gave.setMinWidth(USE_PREF_SIZE);
        asked.getStyleClass().add("name");
        and.getStyleClass().addAll("body", "muted");
        List.of(received, and, asked).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        kinds.setMinWidth(0);
        var words = new HBox(gave, kinds, gap(), received, and, asked);
        words.getStyleClass().add("account-words");
        getChildren().addAll(new HBox(title, gap(), last), words, bar);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    void show(AccountWords account) {
        last.setText(account.last());
        gave.setText(TEXTS.get("account.gave", account.gave()));
        kinds.setText(account.kinds());
        received.setText(TEXTS.get("account.received", account.received()));
        asked.setText(TEXTS.get("account.asked", account.asked()));
        Sight.put(and, account.asked() > 0);
        Sight.put(asked, account.asked() > 0);
        bar.show(account.gave(), account.received(), account.asked(), account.spoken());
    }
}
