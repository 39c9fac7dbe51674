package app.tilth.ui.settings;

import static app.tilth.ui.settings.Dial.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.SuggestionKind;
import app.tilth.ui.shell.Navigation;
import app.tilth.ui.task.Notice;
import app.tilth.ui.task.TaskRunner;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import app.tilth.workspace.Preferences;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The settings and what is changed in them. A change shows at once and is written behind; what was read meanwhile is not
 * shown, for it may be older.
 */
public final class SettingsViewModel implements AutoCloseable {
    private final SettingsDesk desk;
    private final TaskRunner tasks;
    private final Navigation navigation;
    private final Consumer<Notice> notices;
    private final Consumer<Throwable> failures;
    private final Runnable undo;
    private final Consumer<String> clipboard;
    private final AutoCloseable listening;
    private final ReadOnlyObjectWrapper<Optional<SettingsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DialModel howMany = new DialModel(Dial.HOW_MANY, this::change);
    private final DialModel at = new DialModel(Dial.AT, this::change);
    private final Map<Circle, DialModel> cadences = new EnumMap<>(Circle.class);
    private boolean wanted;
    private int asked;
    private int writing;

    /**
     * @param undo takes the last change back
     * @param clipboard takes what is copied
     */
    public SettingsViewModel(
            SettingsDesk desk,
            TaskRunner tasks,
            Navigation navigation,
            Consumer<Notice> notices,
            Consumer<Throwable> failures,
            Runnable undo,
            Consumer<String> clipboard) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigation = navigation;
        this.notices = notices;
        this.failures = failures;
        this.undo = undo;
        this.clipboard = clipboard;
        for (Circle circle : Circle.values()) {
            cadences.put(circle, new DialModel(Dial.of(circle), this::change));
        }
        listening = desk.onChange(() -> tasks.onScreen(this::refresh));
    }

    /** Empty until the settings are opened and read. */
    public ReadOnlyObjectProperty<Optional<SettingsPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public DialModel howMany() {
        return howMany;
    }

    public DialModel at() {
        return at;
    }

    /** How often a circle asks for a contact. */
    public DialModel cadence(Circle circle) {
        return Objects.requireNonNull(cadences.get(circle));
    }

    private Stream<DialModel> dials() {
        return Stream.concat(Stream.of(howMany, at), cadences.values().stream());
    }

    /** Reads the settings; what was typed and could not be kept is gone. */
    public void open() {
        wanted = true;
        dials().forEach(DialModel::cancel);
        refresh();
    }

    /** Reads them anew where they were ever opened. */
    public void refresh() {
        if (!wanted) {
            return;
        }
        int number = ++asked;
        tasks.run(
                desk::page,
                read -> {
                    if (number == asked && writing == 0) {
                        show(read);
                    }
                },
                failures);
    }

    private void show(SettingsPage now) {
        page.set(Optional.of(now));
        dials().forEach(dial -> dial.show(now.wanted()));
    }

    private void change(UnaryOperator<Preferences> how, Function<Preferences, String> said) {
        page.get().ifPresent(shown -> {
            Preferences after = how.apply(shown.wanted());
            if (!after.equals(shown.wanted())) {
                write(
                        shown.with(after),
                        () -> {
                            desk.change(how);
                            return true;
                        },
                        done(said.apply(after)));
            }
        });
    }

    private Notice done(String said) {
        return Notice.done(said).offering(Texts.get("undo"), undo);
    }

    private void write(SettingsPage after, Callable<Boolean> deed, Notice notice) {
        writing++;
        show(after);
        tasks.run(
                deed,
                _ -> {
                    notices.accept(notice);
                    written();
                },
                failure -> {
                    failures.accept(failure);
                    written();
                });
    }

    private void written() {
        writing--;
        refresh();
    }

    public void want(SuggestionKind kind, boolean on) {
        String name = TEXTS.get("kind." + kind);
        change(p -> p.with(kind, on), _ -> TEXTS.get(on ? "done.kind" : "done.kind.none", name));
    }

    public void wantNotices(boolean on) {
        change(
                p -> p.withNotices(on),
                p -> on ? TEXTS.get("done.notices", ClockTime.text(p.at())) : TEXTS.get("done.notices.none"));
    }

    public void keepQuiet(DayOfWeek day, boolean on) {
        change(p -> p.with(day, on), _ -> TEXTS.get(on ? "done.quiet" : "done.quiet.none", Dates.weekday(day)));
    }

    /** Keeps watch or no longer; without a watch there is nothing to start at login for. */
    public void keepWatch(boolean on) {
        Optional<SettingsPage> shown = page.get().filter(now -> !on && now.login() == LoginStart.ON);
        if (shown.isEmpty()) {
            change(p -> p.withBackground(on), _ -> TEXTS.get(on ? "done.watch" : "done.watch.none"));
            return;
        }
        write(
                shown.get().with(shown.get().wanted().withBackground(false)).with(LoginStart.OFF),
                () -> {
                    // First, since only this may be refused.
                    desk.startAtLogin(false);
                    desk.change(p -> p.withBackground(false));
                    return true;
                },
                Notice.done(TEXTS.get("done.watch.login.none")).offering(Texts.get("undo"), () -> {
                    undo.run();
                    startAtLogin(true);
                }));
    }

    /** Undo does not reach the computer, so the notice sets it back itself. */
    public void startAtLogin(boolean on) {
        page.get()
                .ifPresent(shown -> write(
                        shown.with(on ? LoginStart.ON : LoginStart.OFF),
                        () -> {
                            desk.startAtLogin(on);
                            return true;
                        },
                        Notice.done(TEXTS.get(on ? "done.login" : "done.login.none"))
                                .offering(Texts.get("undo"), () -> startAtLogin(!on))));
    }

    public void backToUsual(Circle circle) {
        cadence(circle).cancel();
        change(Dial.usual(circle), Dial.of(circle).said());
    }

    /** Shows a notice to try it out. */
    public void tryNotice() {
        tasks.run(
                () -> {
                    desk.tryNotice();
                    return true;
                },
                _ -> {},
                failures);
    }

    public void copyPath() {
        page.get().ifPresent(shown -> {
            clipboard.accept(shown.file().toString());
            notices.accept(Notice.done(TEXTS.get("data.copied")));
        });
    }

    public void leave() {
        navigation.back();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception failure) {
            failures.accept(failure);
        }
    }
}
