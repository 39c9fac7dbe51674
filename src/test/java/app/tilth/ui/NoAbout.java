package app.tilth.ui;

import app.tilth.model.Person;
import app.tilth.model.Photo;
import app.tilth.ui.about.AboutDesk;
import app.tilth.ui.about.AboutPage;
import app.tilth.ui.control.Portraits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A network of whose people nothing is kept. */
final class NoAbout implements AboutDesk, Portraits.Source {
    @Override
    public Optional<AboutPage> page(long person) {
        return Optional.empty();
    }

    @Override
    public void change(long person, String name, UnaryOperator<Person> how) {}

    @Override
    public void remove(long person, String called) {}

    @Override
    public void photo(long person, String called, Photo photo) {}

    @Override
    public void removePhoto(long person, String called) {}

    @Override
    public List<String> organizations(String beginning) {
        return List.of();
    }

    @Override
    public List<String> tags(String beginning) {
        return List.of();
    }

    @Override
    public String unsaved(long person) {
        return "";
    }

    @Override
    public void keep(long person, String draft) {}

    @Override
    public LocalDate today() {
        return MemoryNetwork.DAY;
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public List<Named> called(String name) {
        return List.of();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }

    @Override
    public Set<Long> people() {
        return Set.of();
    }

    @Override
    public Set<Long> among(Set<Long> people) {
        return Set.of();
    }

    @Override
    public Optional<byte[]> photo(long person) {
        return Optional.empty();
    }

    @Override
    public AutoCloseable onChange(Consumer<Set<Long>> listener) {
        return () -> {};
    }
}
