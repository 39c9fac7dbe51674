package app.tilth.ui.control;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;
import org.kordamp.ikonli.feather.Feather;

/** The icons of what took place and what passed, wherever it is told. */
public final class KindIcon {
    private KindIcon() {}

    public static Feather of(InteractionKind kind) {
        return switch (kind) {
            case MESSAGE -> Feather.MAIL;
            case CALL -> Feather.PHONE;
            case MEETING -> Feather.USERS;
            case MEAL -> Feather.COFFEE;
            case EVENT -> Feather.CALENDAR;
            case LETTER -> Feather.FEATHER;
            case GIFT -> Feather.GIFT;
            case NOTE -> Feather.FILE_TEXT;
        };
    }

    public static Feather of(Passed way) {
        return switch (way) {
            case GAVE -> Feather.ARROW_UP_RIGHT;
            case RECEIVED -> Feather.ARROW_DOWN_LEFT;
            case ASKED -> Feather.HELP_CIRCLE;
        };
    }
}
