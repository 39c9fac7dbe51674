package app.tilth.workspace;

import app.tilth.model.Entry;
import app.tilth.sample.SampleNetwork;
import app.tilth.store.NetworkIntake;
import app.tilth.store.NetworkIntake.Added;
import app.tilth.store.Stores;
import app.tilth.words.Messages;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Takes a whole told network in.
 *
 * @param teller tells every entry to the consumer it is given
 */
public record TakeNetwork(String name, Consumer<Consumer<Entry>> teller) implements Command<Added> {
    /** The sample network as of a day. */
    public static TakeNetwork sample(LocalDate today) {
        return new TakeNetwork(
                Messages.of("workspace").get("command.sample"), listener -> SampleNetwork.tell(today, listener));
    }

    @Override
    public Added apply(Stores stores, LocalDate today) {
        NetworkIntake intake = stores.network().intake();
        teller.accept(intake);
        return intake.finish();
    }
}
