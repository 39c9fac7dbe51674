package app.tilth.ui;

import app.tilth.model.Person;
import app.tilth.model.Photo;
import app.tilth.store.ListingStore.Listing;
import app.tilth.transfer.Fold;
import app.tilth.ui.about.AboutDesk;
import app.tilth.ui.about.AboutPage;
import app.tilth.workspace.ChangePeople;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Directory.Typed;
import app.tilth.workspace.RemovePerson;
import app.tilth.workspace.SetPhoto;
import app.tilth.workspace.UnsavedEdit;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is kept of a person in the open network. */
final class NetworkAbout implements AboutDesk {
    private static final int FEW = 8;

    private final OpenNetwork network;

    NetworkAbout(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public LocalDate today() {
        return network.current().today();
    }

    @Override
    public Locale locale() {
        return Locale.getDefault();
    }

    @Override
    public List<Named> called(String name) {
        return directory().matching(name, FEW).stream()
                .map(entry -> new Named(entry.id(), entry.listing().name()))
                .toList();
    }

    private Directory directory() {
        return network.current().knowledge().directory();
    }

    @Override
    public Optional<AboutPage> page(long person) {
        Workspace workspace = network.current();
        return workspace.read(stores -> stores.people().find(person).map(found -> {
            Long through = found.met().through();
            String name = through == null
                    ? ""
                    : Objects.requireNonNullElse(
                            stores.people().names(List.of(through)).get(through), "");
            boolean photo = !stores.photos().among(List.of(person)).isEmpty();
            return new AboutPage(found, name, photo, workspace.today());
        }));
    }

    @Override
    public void change(long person, String name, UnaryOperator<Person> how) {
        network.current().run(new ChangePeople(List.of(person), name, how));
    }

    @Override
    public void remove(long person, String called) {
        network.current().run(new RemovePerson(person, called));
    }

    @Override
    public void photo(long person, String called, Photo photo) {
        network.current().run(new SetPhoto(person, called, photo));
    }

    @Override
    public void removePhoto(long person, String called) {
        network.current().run(new SetPhoto(person, called, null));
    }

    @Override
    public List<String> organizations(String beginning) {
        return known(beginning, listing -> Stream.of(listing.organization()));
    }

    @Override
    public List<String> tags(String beginning) {
        return known(beginning, listing -> listing.tags().stream());
    }

    private List<String> known(String beginning, Function<Listing, Stream<String>> names) {
        Typed typed = Typed.of(beginning);
        return typed.isEmpty()
                ? List.of()
                : directory().entries().stream()
                        .flatMap(entry -> names.apply(entry.listing()))
                        .distinct()
                        .filter(name -> typed.in(' ' + Fold.words(name)))
                        .limit(FEW)
                        .toList();
    }

    @Override
    public String unsaved(long person) {
        return new UnsavedEdit(network.current()).read(person);
    }

    @Override
    public void keep(long person, String draft) {
        new UnsavedEdit(network.current()).keep(person, draft);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
