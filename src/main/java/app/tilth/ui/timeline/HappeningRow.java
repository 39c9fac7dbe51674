package app.tilth.ui.timeline;

import static app.tilth.ui.timeline.TimelineViewModel.TEXTS;

import app.tilth.model.Exchange.Passed;
import app.tilth.tie.Chronicle;
import app.tilth.ui.control.Avatar;
import app.tilth.ui.control.Icon;
import app.tilth.ui.control.KindIcon;
import app.tilth.ui.control.PassedChip;
import app.tilth.ui.control.Sight;
import app.tilth.ui.words.Texts;
import app.tilth.words.Brief;
import app.tilth.words.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list: the day where it begins one, when, with whom, what it was and what was said; shows one after another. */
final class HappeningRow extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this, in widths of the letter m, the picture of a kind says it. */
    private static final double NARROW_WIDTH = 50;

    private static final int AVATAR = 24;
    private static final int ICON = 14;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int LONGEST = 200;

    private final TimelineViewModel model;
    private final Label day = new Label();
    private final Label time = new Label();
    private final Avatar avatar = new Avatar(0, "", AVATAR);
    private final Label name = new Label();
    private final FontIcon icon = Icon.of(Feather.REPEAT, ICON);
    private final Label kind = new Label("", icon);
    private final Label text = new Label();
    /** Made when the first line needs one: few lines do, and every node of a row is styled before the list is seen. */
    private final Map<Passed, PassedChip> chips = new EnumMap<>(Passed.class);

    private @Nullable Label twice;

    HappeningRow(TimelineViewModel model) {
        this.model = model;
        getStyleClass().add("happening");
        day.getStyleClass().add("happening-day");
        time.getStyleClass().add("happening-time");
        name.getStyleClass().addAll("name", "happening-name");
        kind.getStyleClass().add("happening-kind");
        text.getStyleClass().addAll("body", "happening-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(day, time, avatar, name, kind, text);
        widthProperty()
                .subscribe(width -> pseudoClassStateChanged(
                        NARROW,
                        width.doubleValue() < NARROW_WIDTH * text.getFont().getSize()));
    }

    void show(Shown shown, Lines.Line line) {
        day.setText(dayWords(line, shown.book().day()));
        boolean first = line.isFirst();
        if (first != day.getStyleClass().contains("strong")) {
            if (first) {
                day.getStyleClass().add("strong");
            } else {
                day.getStyleClass().remove("strong");
            }
        }
        boolean tells = line.entry() >= 0;
        for (var part : getChildren()) {
            part.setVisible(tells || part.equals(day));
        }
        if (tells) {
            tell(shown, line.entry());
        }
    }

    private void tell(Shown shown, int entry) {
        Chronicle chronicle = shown.chronicle();
        int minutes = chronicle.time(entry);
        time.setText(
                minutes == Chronicle.NO_TIME
                        ? ""
                        : "%02d:%02d".formatted(minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR));
        if (chronicle.peopleIn(entry) > 0) {
            shown.folk().find(chronicle.person(entry, 0)).ifPresent(figure -> avatar.show(figure.id(), figure.name()));
        } else {
            avatar.setVisible(false);
        }
        name.setText(Redating.names(shown, entry));
        kind.setText(chronicle.kind(entry).map(LaneArea::kind).orElseGet(() -> TEXTS.get("kind.passed")));
        icon.setIconCode(chronicle.kind(entry).map(KindIcon::of).orElse(Feather.REPEAT));
        String words =
                model.said().of(chronicle, entry).map(HappeningRow::oneLine).orElse("");
        text.setText(words);
        for (Passed way : Passed.values()) {
            boolean has = chronicle.has(entry, way);
            if (has || chips.containsKey(way)) {
                Sight.put(chip(way), has);
            }
        }
        boolean isTwice =
                chronicle.interaction(entry) > 0 && Redating.same(shown, entry).size() > 1;
        if (isTwice || twice != null) {
            Sight.put(twice(), isTwice);
        }
    }

    private Label chip(Passed way) {
        return chips.computeIfAbsent(way, _ -> {
            var chip = new PassedChip(way);
            chip.setText(Texts.get("passed", way));
            // Before those of the ways after it, which may be there.
            long after = chips.keySet().stream()
                    .filter(other -> other.compareTo(way) > 0)
                    .count();
            getChildren().add(getChildren().size() - (int) after, chip);
            Sight.style(chip);
            return chip;
        });
    }

    private Label twice() {
        Label here = twice;
        if (here == null) {
            here = new Label(TEXTS.get("twice"));
            here.getStyleClass().add("tag-chip");
            here.setMinWidth(USE_PREF_SIZE);
            getChildren().add(getChildren().indexOf(text) + 1, here);
            Sight.style(here);
            twice = here;
        }
        return here;
    }

    /** Nobody reads a megabyte in a line. */
    private static String oneLine(String words) {
        return Brief.of(words.length() > LONGEST * 2 ? words.substring(0, LONGEST * 2) : words, LONGEST)
                .replaceAll("\\s+", " ");
    }

    private static String dayWords(Lines.Line line, LocalDate today) {
        LocalDate day = LocalDate.ofEpochDay(line.day());
        long ago = ChronoUnit.DAYS.between(day, today);
        return switch (line.place()) {
            case 0 -> ago >= -1 && ago <= 1 ? Brief.atStart(Dates.day(day, today)) : Dates.weekday(day.getDayOfWeek());
            case 1 ->
                ago >= -1 && ago <= 1
                        ? Dates.full(day)
                        : Dates.byName(day, LocalDate.MIN).replace(' ' + Dates.year(today), "");
            default -> "";
        };
    }

    /** All of it as a sentence. */
    static String spoken(Shown shown, Lines.Line line, String said) {
        return line.entry() < 0 ? "" : LaneArea.words(shown, line.entry()) + ". " + said;
    }
}
