package app.tilth.workspace;

import app.tilth.need.People;
import app.tilth.need.Trait;
import app.tilth.need.Traits;
import app.tilth.store.Stores;
import app.tilth.store.TraitStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what people may be found by. */
final class TraitReader {
    private TraitReader() {}

    static People all(Stores stores) {
        var people = new People.Builder();
        stores.traits().tellAll(new Told(people::add));
        return people.build();
    }

    /** Of each of some people, nothing of those who are not there. */
    static Map<Long, Traits> of(Collection<Long> some, Stores stores) {
        Map<Long, Map<Trait, List<String>>> told = new HashMap<>();
        some.forEach(person -> told.put(person, new EnumMap<>(Trait.class)));
        stores.traits()
                .tell(
                        some,
                        new Told((person, trait, value) -> told.computeIfAbsent(person, _ -> new EnumMap<>(Trait.class))
                                .computeIfAbsent(trait, _ -> new ArrayList<>())
                                .add(value)));
        Map<Long, Traits> traits = new HashMap<>();
        told.forEach((person, values) -> traits.put(person, new Traits(values)));
        return traits;
    }

    private interface Taker {
        void take(long person, Trait trait, String value);
    }

    private record Told(Taker taker) implements TraitStore.Listener {
        @Override
        public void tag(long person, String tag) {
            taker.take(person, Trait.TAG, tag);
        }

        @Override
        public void position(
                long person, String organization, String industry, String place, String title, boolean current) {
            taker.take(person, Trait.ORGANIZATION, organization);
            taker.take(person, current ? Trait.INDUSTRY : Trait.PAST_INDUSTRY, industry);
            taker.take(person, current ? Trait.ROLE : Trait.PAST_ROLE, title);
            if (current) {
                taker.take(person, Trait.PLACE, place);
            }
        }

        @Override
        public void address(long person, String address) {
            taker.take(person, Trait.PLACE, address);
        }

        @Override
        public void topic(long person, String text) {
            taker.take(person, Trait.TOPIC, text);
        }
    }
}
