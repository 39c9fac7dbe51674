package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.ChoiceRow;
import app.tilth.ui.control.Choices;
import app.tilth.ui.control.Choices.Choice;
import app.tilth.ui.control.KeyCap;
import app.tilth.ui.control.NamePanel;
import app.tilth.ui.control.Overlay;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Switch;
import app.tilth.ui.control.WordSlider;
import app.tilth.ui.network.Tally.Counted;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whom the picture shows. */
final class ShowPanel extends VBox {
    private static final int MOST_NAMES = 8;

    private final NetworkViewModel model;
    private final Overlay overlay;
    private final Switch wider;
    private final Switch ownTies;
    private final WordSlider<TieStrength> atLeast;
    private final ChoiceRow circle;
    private final ChoiceRow tag;
    private final ChoiceRow organization;
    private final Label shown = new Label();
    private final ActionButton everyone;

    ShowPanel(NetworkViewModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().add("network-show");
        var title = new Label(TEXTS.get("show"));
        title.getStyleClass().add("section-title");
        wider = new Switch(TEXTS.get("show.wider"), "network-wider", on -> change(filter -> filter.wider(on)));
        ownTies =
                new Switch(TEXTS.get("show.own-ties"), "network-own-ties", on -> change(filter -> filter.ownTies(on)));
        atLeast = new WordSlider<>(
                TEXTS.get("show.at-least"),
                "network-at-least",
                List.of(TieStrength.values()),
                word -> TEXTS.get("tie." + word),
                word -> change(filter -> filter.atLeast(word)));
        circle = new ChoiceRow(TEXTS.get("show.circle"), "network-circle", this::circles);
        tag = new ChoiceRow(
                TEXTS.get("show.tag"),
                "network-tag",
                anchor -> names(anchor, "tag", Tally::tags, name -> change(filter -> filter.tag(name))));
        organization = new ChoiceRow(
                TEXTS.get("show.organization"),
                "network-organization",
                anchor -> names(
                        anchor,
                        "organization",
                        Tally::organizations,
                        name -> change(filter -> filter.organization(name))));
        shown.getStyleClass().addAll("detail", "muted");
        shown.setWrapText(true);
        shown.textProperty().bind(model.shownProperty());
        everyone = new ActionButton(Weight.SOFT, TEXTS.get("show.everyone"), model::showEveryone)
                .compact()
                .trailing(new KeyCap(TEXTS.get("show.everyone.key")));
        everyone.setId("network-everyone");
        getChildren().setAll(title, wider, ownTies, atLeast, circle, tag, organization, shown, everyone);
        model.filterProperty().subscribe(this::show);
    }

    private void change(UnaryOperator<NetworkFilter> to) {
        model.filter(to.apply(model.filterProperty().get()));
    }

    private void show(NetworkFilter filter) {
        wider.show(filter.wider());
        ownTies.show(filter.ownTies());
        atLeast.show(filter.atLeast());
        String any = TEXTS.get("show.any");
        circle.show(
                filter.circle().map(one -> Texts.get("circle", one)).orElse(any),
                filter.circle().isPresent());
        tag.show(filter.tag().isEmpty() ? any : filter.tag(), !filter.tag().isEmpty());
        organization.show(
                filter.organization().isEmpty() ? any : filter.organization(),
                !filter.organization().isEmpty());
        boolean some = !filter.isEveryone();
        Sight.put(shown, some);
        Sight.put(everyone, some);
    }

    private void circles(Node anchor) {
        List<Choice<Optional<Circle>>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), TEXTS.get("show.circle.any"), "", KeyCode.DIGIT0));
        for (Circle one : Circle.values()) {
            choices.add(new Choice<>(
                    Optional.of(one), Texts.get("circle", one), "", KeyCode.valueOf("DIGIT" + choices.size())));
        }
        overlay.openPanel(
                new Choices<>(TEXTS.get("show.circle"), choices, wanted -> {
                    overlay.close();
                    change(filter -> filter.circle(wanted));
                }),
                anchor);
    }

    /** What many have in common: any of it first, then the names of most people. */
    private void names(Node anchor, String kind, Function<Tally, List<Counted>> which, Consumer<String> chosen) {
        var any = new Counted("", 0, "");
        var panel = new NamePanel<Counted>(
                TEXTS.get("show." + kind),
                TEXTS.get("show." + kind + ".prompt"),
                (typed, found) -> found.accept(Stream.concat(
                                Stream.of(any).filter(_ -> typed.isBlank()),
                                Tally.matching(which.apply(model.tallyProperty().get()), typed, MOST_NAMES).stream())
                        .toList()),
                one -> name(one, kind),
                one -> {
                    overlay.close();
                    chosen.accept(one.name());
                });
        overlay.openPanel(panel, anchor);
    }

    private static HBox name(Counted one, String kind) {
        boolean any = one.name().isEmpty();
        var name = new Label(any ? TEXTS.get("show." + kind + ".any") : one.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var people = new Label(any ? "" : TEXTS.get("people", one.people()));
        people.getStyleClass().addAll("detail", "muted");
        people.setMinWidth(USE_PREF_SIZE);
        return new HBox(name, people);
    }
}
