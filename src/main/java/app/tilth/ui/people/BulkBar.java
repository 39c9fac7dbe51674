package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.BulkStrip;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.OneLineDialog;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.words.ChosenNames;
import app.tilth.ui.words.Texts;
import app.tilth.words.Dates;
import app.tilth.words.Span;
import app.tilth.words.Spans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** Under the table while anyone is ticked: who, and what can be done with all of them. */
final class BulkBar {
    private static final int[] RHYTHMS = {0, 7, 14, 30, 90, 182, 365};
    /** Wide enough to ask for a single row; a narrower bar wraps it all the same. */
    private static final double ONE_ROW = 2_000;

    private static final int[] AHEAD = {3, 7, 14, 30};

    private final PeopleViewModel model;
    private final Overlay overlay;
    private final BulkStrip strip;
    private final ActionButton introduce;
    private final ActionButton join;
    private final ActionButton archive;

    /**
     * @param passed asks what was given, received or asked
     * @param ask shows how an ask of them would land
     */
    BulkBar(PeopleViewModel model, Overlay overlay, Consumer<List<PersonLine>> passed, Consumer<List<PersonLine>> ask) {
        strip = new BulkStrip(ONE_ROW, () -> model.selection().clear());
        this.model = model;
        this.overlay = overlay;
        introduce = button("introduce", Feather.LINK, () -> model.introduce(people()));
        join = button("join", Feather.COPY, () -> model.join(people()));
        join.setTooltip(new Tooltip(TEXTS.get("bulk.join.how")));
        archive = button("archive", Feather.ARCHIVE, () -> model.archive(people()));
        var circle = button("circle", Feather.LAYERS, () -> {});
        circle.setOnAction(_ -> circles(circle));
        var rhythm = button("rhythm", Feather.REPEAT, () -> {});
        rhythm.setOnAction(_ -> rhythms(rhythm));
        var plan = button("plan", Feather.CALENDAR, () -> {});
        plan.setOnAction(_ -> plan(plan));
        var pass = ActionButton.ofIcon(Feather.ARROW_UP_RIGHT, TEXTS.get("bulk.passed"), () -> passed.accept(people()));
        pass.setId("bulk-passed");
        var before = ActionButton.ofIcon(Feather.HELP_CIRCLE, TEXTS.get("bulk.ask"), () -> ask.accept(people()));
        before.setId("bulk-ask");
        strip.offer(circle, button("tag", Feather.TAG, this::tag), rhythm, pass, before, introduce, join, plan, archive);
        model.selection().peopleProperty().subscribe(this::show);
    }

    /** What is there of it on the screen. */
    BulkStrip strip() {
        return strip;
    }

    private List<PersonLine> people() {
        return model.selection().people();
    }

    private static ActionButton button(String key, Feather icon, Runnable deed) {
        return BulkStrip.deed("bulk-" + key, TEXTS.get("bulk." + key), icon, deed);
    }

    private void show(List<PersonLine> people) {
        strip.showChosen(PersonLine.names(people));
        join.setDisable(people.size() < 2 || people.size() > PeopleViewModel.MOST_JOINED);
        introduce.setDisable(people.size() != 2);
        archive.setText(
                TEXTS.get(model.filterProperty().get().lens() == Lens.ARCHIVED ? "bulk.unarchive" : "bulk.archive"));
    }

    private void circles(ActionButton anchor) {
        List<Choices.Choice<Circle>> choices = new ArrayList<>();
        for (Circle circle : Circle.values()) {
            choices.add(new Choices.Choice<>(circle, Texts.get("circle", circle), "", BulkStrip.digit(choices.size())));
        }
        BulkStrip.choose(overlay, anchor, TEXTS.get("bulk.circle"), choices, circle -> model.circle(people(), circle));
    }

    private void rhythms(ActionButton anchor) {
        List<Choices.Choice<Integer>> choices = new ArrayList<>();
        for (int days : RHYTHMS) {
            String text = days == 0 ? TEXTS.get("rhythm.0") : TEXTS.get("rhythm.every", Spans.each(Span.of(days)));
            choices.add(new Choices.Choice<>(days, text, "", BulkStrip.digit(choices.size())));
        }
        BulkStrip.choose(overlay, anchor, TEXTS.get("rhythm.title"), choices, days -> model.rhythm(people(), days));
    }

    private void plan(ActionButton anchor) {
        LocalDate today = model.listProperty().get().day();
        List<Choices.Choice<LocalDate>> choices = new ArrayList<>();
        for (int days : AHEAD) {
            LocalDate by = today.plusDays(days);
            choices.add(new Choices.Choice<>(
                    by, TEXTS.get("plan." + days), Dates.byName(by, today), BulkStrip.digit(choices.size())));
        }
        BulkStrip.choose(overlay, anchor, TEXTS.get("plan.title"), choices, by -> model.planHello(people(), by));
    }

    private void tag() {
        OneLineDialog.open(
                overlay,
                new OneLineDialog.Wording(
                        TEXTS.get("tag.title", ChosenNames.of(PersonLine.names(people()))),
                        TEXTS.get("tag.prompt"),
                        TEXTS.get("tag.do")),
                tag -> model.tag(people(), tag));
    }
}
