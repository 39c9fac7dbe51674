package app.tilth.ui.network;

import static app.tilth.ui.network.NetworkViewModel.TEXTS;

import app.tilth.ui.control.ActionButton;
import app.tilth.ui.control.ActionButton.Weight;
import app.tilth.ui.control.ChoiceMenu;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.Sight;
import app.tilth.ui.network.PathViewModel.Shown;
import app.tilth.workspace.Goal;
import app.tilth.workspace.Routes;
import app.tilth.workspace.Routes.Deed;
import app.tilth.workspace.Routes.Leg;
import app.tilth.workspace.Routes.Route;
import app.tilth.workspace.Routes.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The warmest path to whom or what is to be reached: along whom it leads, how they are joined, and what to do first. */
final class PathPanel extends VBox {
    private static final int PICTURE = 32;

    private final PathViewModel model;
    private final Label title = new Label();
    private final ActionButton others;
    private final HBox way = new HBox();
    private final Label words = new Label();
    private final HBox deeds = new HBox();

    PathPanel(PathViewModel model) {
        this.model = model;
        title.getStyleClass().add("name");
        title.setGraphic(Icon.of(Feather.SHARE_2, 16));
        title.setMinWidth(0);
        others = new ActionButton(Weight.QUIET, "", this::offerOthers).compact().trailing(Feather.CHEVRON_DOWN);
        others.setId("path-others");
        var close = ActionButton.ofIcon(Feather.X, TEXTS.get("path.close"), model::leave)
                .compact();
        close.setId("path-close");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, others, close);
        head.getStyleClass().add("path-head");
        way.getStyleClass().add("path-way");
        words.getStyleClass().addAll("body", "muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        deeds.getStyleClass().add("path-deeds");
        deeds.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(words, deeds);
        foot.getStyleClass().add("path-foot");
        getStyleClass().addAll("card", "path-panel");
        getChildren().setAll(head, way, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.leave();
                event.consume();
            }
        });
        model.shownProperty().subscribe(this::show);
    }

    private void show(Optional<Shown> shown) {
        Sight.put(this, shown.isPresent());
        shown.ifPresent(now -> {
            Routes routes = now.routes();
            Optional<Route> route = now.route();
            int more = routes.best().size() - 1;
            title.setText(TEXTS.get(title(now), routes.name()));
            others.setText(TEXTS.get("path.others", more));
            Sight.put(others, more > 0);
            Sight.put(way, route.isPresent());
            way.getChildren().setAll(route.map(one -> way(routes, one)).orElse(List.of()));
            words.setText(route.map(Route::words).orElse(routes.none()));
            List<Deed> all = route.map(Route::deeds).orElse(List.of());
            deeds.getChildren()
                    .setAll(all.stream()
                            .map(deed -> button(deed, deed.equals(all.getLast())))
                            .toList());
            Sight.put(deeds, !all.isEmpty());
        });
    }

    private static String title(Shown shown) {
        if (shown.routes().best().isEmpty()) {
            return "path.none";
        }
        return shown.chosen() == 0 ? "path.warmest" : "path.other";
    }

    private static List<Node> way(Routes routes, Route route) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(stop(PathStop.you(PICTURE), TEXTS.get("you")));
        for (int i = 0; i < route.legs().size(); i++) {
            nodes.add(leg(route.legs().get(i)));
            if (i < route.people().size()) {
                Stop person = route.people().get(i);
                nodes.add(stop(PathStop.person(person, PICTURE), person.call()));
            } else {
                nodes.add(stop(PathStop.organization(routes.name(), PICTURE), routes.name()));
            }
        }
        return nodes;
    }

    private static VBox stop(Region picture, String call) {
        var name = new Label(call);
        name.getStyleClass().addAll("detail", "path-name");
        var stop = new VBox(picture, name);
        stop.getStyleClass().add("path-place");
        return stop;
    }

    private static VBox leg(Leg leg) {
        var how = new Label(leg.words());
        how.getStyleClass().addAll("path-how");
        var step = new VBox(how, new PathArrow(leg.faint()));
        step.getStyleClass().add("path-leg");
        step.setMinWidth(0);
        HBox.setHgrow(step, Priority.ALWAYS);
        return step;
    }

    private ActionButton button(Deed deed, boolean first) {
        String key = deed instanceof Deed.Tend ? "path.tend" : "path.write";
        var button = new ActionButton(
                first ? Weight.SOFT : Weight.PLAIN, TEXTS.get(key, deed.whom().call()), () -> model.act(deed));
        return first && deed instanceof Deed.Write ? button.leading(Feather.EDIT_2) : button;
    }

    private void offerOthers() {
        model.shownProperty().get().ifPresent(now -> {
            var menu = new ChoiceMenu(TEXTS.get("path.choose", now.routes().name()));
            List<Route> all = now.routes().best();
            for (int i = 0; i < all.size(); i++) {
                int path = i;
                if (path != now.chosen()) {
                    menu.offer(along(now.routes(), all.get(path)), () -> model.choose(path));
                }
            }
            menu.show(others);
        });
    }

    /** "You, Priya, Joon, Northvolt". */
    private static String along(Routes routes, Route route) {
        Stream<String> people = route.people().stream().map(Stop::call);
        Stream<String> end = routes.goal() instanceof Goal.At ? Stream.of(routes.name()) : Stream.of();
        return Stream.of(Stream.of(TEXTS.get("you")), people, end)
                .flatMap(names -> names)
                .collect(Collectors.joining(TEXTS.get("path.then")));
    }
}
