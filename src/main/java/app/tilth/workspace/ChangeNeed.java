package app.tilth.workspace;

import app.tilth.model.Need;
import app.tilth.model.Need.Criterion;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A need told differently: its title, why, horizon, who could help and who does not fit. Whoever is named in it fits from now
 * on, whatever was said of them before.
 */
public record ChangeNeed(Need changed) implements Command<KeptNeed> {
    private static final Messages MESSAGES = Messages.of("workspace");

    @Override
    public String name() {
        return MESSAGES.get("command.need.change", NeedForm.line(changed.title()));
    }

    @Override
    public KeptNeed apply(Stores stores, LocalDate today) {
        Optional<Need> kept = stores.needs().find(changed.id());
        if (kept.isEmpty()) {
            return new KeptNeed(0, KeptNeed.Became.GONE);
        }
        Need told = kept.get()
                .change()
                .title(changed.title())
                .why(changed.why())
                .horizon(changed.horizon())
                .criteria(changed.criteria())
                .build();
        Need tidy = NeedForm.tidy(told, stores);
        KeptNeed judged = NeedForm.judge(tidy, stores);
        if (judged.isKept()) {
            stores.needs().update(tidy);
            correct(stores, kept.get().exclusions());
            tidy.criteria().stream()
                    .map(Criterion::person)
                    .filter(Objects::nonNull)
                    .forEach(person -> stores.needs().include(tidy.id(), person));
        }
        return judged;
    }

    private void correct(Stores stores, List<Long> before) {
        before.stream()
                .filter(person -> !changed.exclusions().contains(person))
                .forEach(person -> stores.needs().include(changed.id(), person));
        List<Long> now = changed.exclusions().stream()
                .filter(person -> !before.contains(person))
                .toList();
        stores.people().find(now).forEach(person -> stores.needs().exclude(changed.id(), person.id()));
    }
}
