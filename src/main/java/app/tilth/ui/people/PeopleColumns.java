package app.tilth.ui.people;

import static app.tilth.ui.people.PeopleViewModel.TEXTS;

import app.tilth.model.Warmth;
import app.tilth.ui.control.BalanceBar;
import app.tilth.ui.control.CircleGlyph;
import app.tilth.ui.control.FittingRow;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.RhythmTrack;
import app.tilth.ui.control.WarmthGlyph;
import app.tilth.ui.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The columns of the table and what stands in them. */
final class PeopleColumns {
    static final String SELECT = "select";

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double GLYPH = 14;
    private static final int MOST_TAGS = 3;

    private final PeopleViewModel model;

    PeopleColumns(PeopleViewModel model) {
        this.model = model;
    }

    List<TableColumn<PersonLine, PersonLine>> all() {
        return List.of(
                select(),
                column("person", 248, PeopleOrder.NAME, PersonPicture::new, PersonPicture::show),
                column("circle", 86, PeopleOrder.CIRCLE, PeopleColumns::glyphed, PeopleColumns::circle),
                column("warmth", 96, PeopleOrder.WARMTH, PeopleColumns::glyphed, PeopleColumns::warmth),
                column("last", 124, PeopleOrder.LAST, PeopleColumns::glyphed, PeopleColumns::last),
                column("rhythm", 110, PeopleOrder.RHYTHM, PeopleColumns::rhythm, PeopleColumns::rhythm),
                column("account", 116, PeopleOrder.ACCOUNT, PeopleColumns::account, PeopleColumns::account),
                column("tags", 150, null, () -> new FittingRow(5), PeopleColumns::tags));
    }

    private static <N extends Node> TableColumn<PersonLine, PersonLine> column(
            String key,
            double width,
            @Nullable PeopleOrder order,
            Supplier<N> picture,
            BiConsumer<N, PersonLine> fill) {
        var column = new TableColumn<PersonLine, PersonLine>(TEXTS.get("column." + key));
        column.setId(key);
        column.setUserData(order);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width / 2);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new LineCell<>(picture.get(), fill));
        return column;
    }

    private TableColumn<PersonLine, PersonLine> select() {
        var column = column(SELECT, 40, null, CheckBox::new, this::tick);
        column.setText("");
        column.setResizable(false);
        return column;
    }

    private void tick(CheckBox box, PersonLine line) {
        box.setFocusTraversable(false);
        box.setSelected(model.selection().has(line));
        box.setAccessibleText(TEXTS.get("row.select", line.name()));
        box.setOnAction(_ -> model.selection().toggle(line));
    }

    private static Label glyphed() {
        var label = new Label();
        label.getStyleClass().add("tag-word");
        return label;
    }

    private static void circle(Label label, PersonLine line) {
        label.setText(Texts.get("circle", line.circle()));
        label.setGraphic(CircleGlyph.of(line.circle(), GLYPH));
    }

    private static void warmth(Label label, PersonLine line) {
        label.setText(Texts.get("warmth", line.warmth()));
        label.setGraphic(WarmthGlyph.of(line.warmth(), GLYPH + 1));
        label.getStyleClass()
                .setAll("label", "tag-word", "warmth-" + line.warmth().name().toLowerCase(Locale.ROOT));
    }

    private static void last(Label label, PersonLine line) {
        label.setText(LineWords.last(line));
        label.setGraphic(
                switch (line.last()) {
                    case NONE -> null;
                    case MESSAGE -> Icon.of(Feather.MAIL, 14);
                    case CALL -> Icon.of(Feather.PHONE, 14);
                    case IN_PERSON -> Icon.of(Feather.COFFEE, 14);
                });
        if (label.getGraphic() instanceof FontIcon icon) {
            icon.setAccessibleText(LineWords.last(line));
        }
    }

    private static VBox rhythm() {
        var words = new Label();
        words.getStyleClass().addAll("detail", "muted");
        var box = new VBox(words, new RhythmTrack());
        box.getStyleClass().add("rhythm-picture");
        return box;
    }

    private static void rhythm(VBox box, PersonLine line) {
        var words = (Label) box.getChildren().getFirst();
        var track = (RhythmTrack) box.getChildren().getLast();
        words.setText(LineWords.rhythm(line));
        words.pseudoClassStateChanged(QUIET, LineWords.isQuiet(line));
        boolean known = line.rhythmDays() > 0;
        track.setVisible(known);
        track.setManaged(known);
        if (known) {
            track.show(line.silentDays(), line.rhythmDays(), line.warmth() == Warmth.DORMANT);
        }
        box.setAccessibleText(LineWords.rhythmSpoken(line));
    }

    private static BalanceBar account() {
        var bar = new BalanceBar(6);
        Tooltip.install(bar, new Tooltip());
        return bar;
    }

    private static void account(BalanceBar bar, PersonLine line) {
        String words = LineWords.account(line.account());
        bar.show(
                line.account().gave(), line.account().received(), line.account().asked(), words);
        Tooltip.install(bar, new Tooltip(words));
    }

    private static void tags(FittingRow row, PersonLine line) {
        row.getChildren()
                .setAll(line.tags().stream()
                        .limit(MOST_TAGS)
                        .map(PeopleColumns::chip)
                        .toList());
    }

    private static Label chip(String tag) {
        var chip = new Label(tag);
        chip.getStyleClass().add("tag-chip");
        return chip;
    }
}
