package app.tilth.ui.about;

import app.tilth.model.ContactPoint;
import app.tilth.model.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands together on the page, under one heading. */
public enum Group {
    NAME,
    TIE,
    MET,
    POSITION(Items.POSITIONS),
    EMAIL(Items.points(ContactPoint.Kind.EMAIL)),
    PHONE(Items.points(ContactPoint.Kind.PHONE)),
    LINK(Items.points(ContactPoint.Kind.URL)),
    HANDLE(Items.points(ContactPoint.Kind.HANDLE)),
    ADDRESS(Items.points(ContactPoint.Kind.ADDRESS)),
    DATE(Items.DATES),
    CARES_ABOUT(Items.topics(Topic.Kind.CARES_ABOUT)),
    OFFERS(Items.topics(Topic.Kind.OFFERS)),
    LOOKS_FOR(Items.topics(Topic.Kind.LOOKS_FOR)),
    TAG(Items.TAGS),
    NOTES;

    private final Optional<Items<?>> items;

    Group() {
        items = Optional.empty();
    }

    Group(Items<?> items) {
        this.items = Optional.of(items);
    }

    /** What there are several of, if there are. */
    Optional<Items<?>> items() {
        return items;
    }

    List<Detail> details() {
        return Arrays.stream(Detail.values())
                .filter(detail -> detail.group() == this)
                .toList();
    }

    /** The detail a new one begins with. */
    Detail first() {
        return details().getFirst();
    }
}
