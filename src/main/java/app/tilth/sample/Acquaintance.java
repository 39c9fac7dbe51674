package app.tilth.sample;

import app.tilth.model.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the sample, with what is needed to make up a history with them.
 *
 * @param met days ago
 * @param rhythm null where nothing is made up beyond what was written by hand
 * @param life sentences of their own for how they are doing, empty where the common ones do
 * @param story hand-written contacts, as they stand in the resource; empty for people who were drawn
 */
record Acquaintance(
        Person person,
        Community community,
        String city,
        int met,
        @Nullable Acquaintance through,
        @Nullable Rhythm rhythm,
        List<String> interests,
        List<String> life,
        List<String> story,
        boolean written) {

    long id() {
        return person.id();
    }

    String name() {
        return person.name().full();
    }

    /** Days ago of the last contact that may be made up. */
    int last() {
        return rhythm == null ? met : rhythm.last();
    }

    boolean isNear() {
        return city.startsWith(Community.HOME);
    }
}
