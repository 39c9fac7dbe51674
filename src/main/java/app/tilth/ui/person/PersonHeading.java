package app.tilth.ui.person;

import static app.tilth.ui.person.PersonViewModel.TEXTS;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.ui.about.PortraitButton;
import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Sight;
import app.tilth.ui.control.Tag;
import app.tilth.ui.control.Variants;
import app.tilth.ui.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who it is, where they are, how you met, and the deeds for the whole person. */
final class PersonHeading extends VBox {
    private static final int THROUGH = 20;
    /** Wide enough to ask for a single line; a narrower page wraps it all the same. */
    private static final double FACTS_WIDTH = 2_000;

    private final PersonViewModel model;
    private final ActionButton circle;
    private final PortraitButton portrait;
    private final Label name = new Label();
    private final Variants<Warmth> warmth = new Variants<>(Warmth.class, kind -> chip(Tag.of(kind)));
    private final Variants<Circle> ring = new Variants<>(Circle.class, kind -> chip(Tag.of(kind)));
    private final Label away = new Label(TEXTS.get("archived"));
    private final HBox chips = new HBox(warmth, ring, away);
    private final Label role = new Label();
    private final FlowPane facts = new FlowPane();

    /**
     * @param deeds the buttons at the right
     * @param portrait the picture at the left
     */
    PersonHeading(PersonViewModel model, Node deeds, PortraitButton portrait) {
        this.model = model;
        this.portrait = portrait;
        getStyleClass().add("person-heading");
        var back = ActionButton.ofIcon(Feather.CHEVRON_LEFT, TEXTS.get("back"), model::back);
        back.getStyleClass().add("crumb-back");
        var people = new ActionButton(Weight.QUIET, TEXTS.get("people"), model::openPeople).compact();
        circle = new ActionButton(Weight.QUIET, "", model::openPeople).compact();
        var slash = new Label("/");
        slash.getStyleClass().addAll("detail", "muted");
        var crumbs = new HBox(back, people, slash, circle);
        crumbs.getStyleClass().add("crumbs");
        getChildren().addAll(crumbs, body(deeds));
    }

    private HBox body(Node deeds) {
        name.getStyleClass().add("display");
        name.setMinWidth(0);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.SOMETIMES);
        away.getStyleClass().addAll("tag-word", "chip");
        chips.getStyleClass().add("person-chips");
        chips.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var line = new HBox(name, chips, deeds);
        line.getStyleClass().add("person-name-line");
        role.getStyleClass().addAll("body", "muted");
        facts.getStyleClass().add("person-facts");
        facts.setPrefWrapLength(FACTS_WIDTH);
        var words = new VBox(line, role, facts);
        words.getStyleClass().add("person-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var body = new HBox(portrait, words);
        body.getStyleClass().add("person-heading-body");
        return body;
    }

    void show(PersonPage page) {
        circle.setText(Texts.get("circle", page.circle()));
        name.setText(page.name().isBlank() ? TEXTS.get("unnamed") : page.name());
        warmth.show(page.warmth());
        ring.show(page.circle());
        Sight.put(away, page.archived());
        role.setText(page.role());
        Sight.put(role, !page.role().isEmpty());
        facts.getChildren().setAll(facts(page));
        Sight.put(facts, !facts.getChildren().isEmpty());
        portrait.show(page.id(), page.name());
        Sight.style(this);
    }

    private static Label chip(Label tag) {
        tag.getStyleClass().add("chip");
        return tag;
    }

    private List<Node> facts(PersonPage page) {
        List<Node> facts = new ArrayList<>();
        if (!page.place().isEmpty()) {
            facts.add(fact(Feather.MAP_PIN, page.place()));
        }
        if (!page.met().isEmpty()) {
            facts.add(fact(Feather.USERS, page.met()));
        }
        page.through().ifPresent(through -> {
            var word = new Label(TEXTS.get("through"));
            word.getStyleClass().addAll("detail", "muted");
            var name = new ActionButton(Weight.LINK, through.name(), () -> model.open(through.id())).compact();
            var line = new HBox(word, new Avatar(through.id(), through.name(), THROUGH), name);
            line.getStyleClass().add("person-through");
            facts.add(line);
        });
        return facts;
    }

    private static Label fact(Feather icon, String words) {
        var label = new Label(words, Icon.of(icon, 14));
        label.getStyleClass().addAll("detail", "muted", "person-fact");
        return label;
    }
}
