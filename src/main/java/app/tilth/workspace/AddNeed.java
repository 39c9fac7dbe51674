package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;

/** Something you may need one day, kept from today on. One that is open under the same title already stays as it is. */
public record AddNeed(Need need) implements Command<KeptNeed> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.add", NeedForm.line(need.title()));
    }

    @Override
    public KeptNeed apply(Stores stores, LocalDate today) {
        Need told = need.change().id(0).opened(today).met(null).outcome("").build();
        Need tidy = NeedForm.tidy(told, stores);
        KeptNeed judged = NeedForm.judge(tidy, stores);
        return judged.isKept() ? new KeptNeed(stores.needs().add(tidy), KeptNeed.Became.KEPT) : judged;
    }
}
