package app.tilth.need;

import app.tilth.model.Need.Criterion;
import java.util.EnumSet;
import java.util.Set;

/** What people are found by when someone is sought for a need. */
public enum Trait {
    TAG,
    /** An organization someone is or was at. */
    ORGANIZATION,
    /** Of an organization they are at. */
    INDUSTRY,
    PAST_INDUSTRY,
    /** A title they have. */
    ROLE,
    PAST_ROLE,
    /** Where they live, or where an organization is that they are at. */
    PLACE,
    /** What they offer or care about. */
    TOPIC;

    /**
     * What makes someone fit a criterion; empty for a named person. An organization is as good from someone who was there;
     * an industry or a role that is past only brings near.
     */
    static Set<Trait> fitting(Criterion.Kind kind) {
        return switch (kind) {
            case TAG -> EnumSet.of(TAG);
            case ORGANIZATION -> EnumSet.of(ORGANIZATION);
            case INDUSTRY -> EnumSet.of(INDUSTRY);
            case ROLE -> EnumSet.of(ROLE);
            case PLACE -> EnumSet.of(PLACE);
            case PERSON -> EnumSet.noneOf(Trait.class);
        };
    }
}
