package app.tilth.ui.today;

import app.tilth.ui.control.Focus;
import app.tilth.ui.control.Sight;
import app.tilth.ui.theme.Motion;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The day’s suggestions under one another, with one of them current; a card that is dealt with leaves. */
final class SuggestionList extends VBox {
    private static final double FADE_MILLIS = 180;
    private static final double CLOSE_MILLIS = 220;

    private final CardDeeds deeds;
    private @Nullable SuggestionCard current;

    SuggestionList(CardDeeds deeds) {
        this.deeds = deeds;
        getStyleClass().add("suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        // A filter: a focused button would otherwise take the arrows for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.follow(this, this::follow);
    }

    /** Shows the cards in order; those that stay keep their place and focus. */
    void show(List<TodayCard> cards) {
        var before = live();
        var hadFocus = current != null && current.isFocusWithin();
        var place = current == null ? 0 : Math.max(0, before.indexOf(current));
        before.stream()
                .filter(shown -> cards.stream().noneMatch(shown.card()::equals))
                .forEach(gone -> remove(gone, cards.stream().noneMatch(gone.card()::isSameAs)));
        for (var i = 0; i < cards.size(); i++) {
            if (i >= live().size() || !live().get(i).card().equals(cards.get(i))) {
                insert(i, cards.get(i));
            }
        }
        var now = live();
        if (current == null || !now.contains(current)) {
            makeCurrent(now.isEmpty() ? null : now.get(Math.min(place, now.size() - 1)));
            if (current != null && (hadFocus || before.isEmpty())) {
                Focus.take(current);
            }
        }
    }

    /** The card the keys act on. */
    Optional<TodayCard> current() {
        return Optional.ofNullable(current).map(SuggestionCard::card);
    }

    /** Puts the focus on the card it was on last. */
    void begin() {
        if (current != null) {
            current.requestFocus();
        }
    }

    private void insert(int index, TodayCard card) {
        live().stream().filter(shown -> shown.card().equals(card)).findFirst().ifPresent(getChildren()::remove);
        var shown = live();
        var at = index < shown.size()
                ? getChildren().indexOf(shown.get(index))
                : getChildren().size();
        var fresh = SuggestionCard.of(card, deeds);
        getChildren().add(at, fresh);
        if (Sight.isOnScreen(this)) {
            Motion.fadeIn(fresh, FADE_MILLIS);
        }
    }

    private void remove(SuggestionCard card, boolean dealtWith) {
        if (!dealtWith) {
            getChildren().remove(card);
            return;
        }
        card.setDisable(true);
        card.getStyleClass().add("leaving");
        Motion.leave(card, FADE_MILLIS, CLOSE_MILLIS, () -> getChildren().remove(card));
    }

    private List<SuggestionCard> live() {
        return getChildren().stream()
                .map(SuggestionCard.class::cast)
                .filter(card -> !card.isDisable())
                .toList();
    }

    private void onKey(KeyEvent event) {
        var cards = live();
        if (cards.isEmpty()) {
            return;
        }
        var at = current == null ? 0 : cards.indexOf(current);
        var to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> cards.size() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE) {
            cards.get(Math.clamp(to, 0, cards.size() - 1)).requestFocus();
            event.consume();
        }
    }

    private void follow(Node owner) {
        live().stream().filter(card -> Focus.isWithin(owner, card)).findFirst().ifPresent(this::makeCurrent);
    }

    private void makeCurrent(@Nullable SuggestionCard card) {
        if (current != null) {
            current.setCurrent(false);
        }
        current = card;
        if (card != null) {
            card.setCurrent(true);
        }
    }
}
