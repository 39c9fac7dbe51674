package app.tilth.ui;

import app.tilth.ui.ask.Ask;
import app.tilth.ui.ask.AskDesk;
import app.tilth.ui.ask.Giving;
import app.tilth.ui.ask.Judgement;
import app.tilth.ui.ask.Needed;
import app.tilth.ui.ask.Recipient;
import app.tilth.workspace.UnsavedAsk.Occasion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A network where there is nobody to ask. */
final class NoAsk implements AskDesk {
    @Override
    public List<Recipient> called(String typed) {
        return List.of();
    }

    @Override
    public List<Recipient> who(Collection<Long> people) {
        return List.of();
    }

    @Override
    public List<Needed> needs() {
        return List.of();
    }

    @Override
    public Judgement judge(Ask ask, Optional<Long> shown) {
        return new Judgement("", List.of(), List.of(), "", List.of(), Optional.empty(), List.of(), "");
    }

    @Override
    public int give(List<Giving> givings) {
        return 0;
    }

    @Override
    public void asked(Ask ask, List<Recipient> people) {}

    @Override
    public Optional<Ask> unsaved(Occasion occasion) {
        return Optional.empty();
    }

    @Override
    public void keep(Occasion occasion, Optional<Ask> ask) {}

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
