package app.tilth.workspace;

import app.tilth.model.PersonName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What people are called where several are spoken of: "Ana", or "Ana B." and "Ana M." where there are two, else in full. */
public final class Calls {
    private Calls() {}

    /** @param names in full, by id */
    public static Map<Long, String> of(Map<Long, String> names) {
        Set<String> shared = shared(names.values(), Calls::familiar);
        Set<String> alike = shared(names.values(), Calls::initialled);
        Map<Long, String> calls = new HashMap<>();
        names.forEach((person, name) -> calls.put(
                person,
                !shared.contains(familiar(name))
                        ? familiar(name)
                        : alike.contains(initialled(name)) ? name : initialled(name)));
        return calls;
    }

    private static Set<String> shared(Collection<String> names, Function<String, String> call) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        names.stream().map(call).filter(called -> !once.add(called)).forEach(shared::add);
        return shared;
    }

    private static String familiar(String name) {
        return PersonName.of(name).familiar();
    }

    private static String initialled(String name) {
        PersonName parts = PersonName.of(name);
        return parts.family().isEmpty()
                ? name
                : parts.given() + ' ' + Character.toString(parts.family().codePointAt(0)) + '.';
    }
}
