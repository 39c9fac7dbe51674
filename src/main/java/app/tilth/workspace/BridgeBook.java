package app.tilth.workspace;

import app.tilth.model.PersonName;
import app.tilth.model.Warmth;
import app.tilth.store.Stores;
import app.tilth.suggest.Bridge;
import app.tilth.suggest.Bridges;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Reach;
import app.tilth.words.Brief;
import app.tilth.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says who joins groups that would not meet otherwise, as everything stands today. Not from the JavaFX thread. */
public final class BridgeBook {
    private static final Messages MESSAGES = Messages.of("workspace");

    /** From so many on it is said how many people someone keeps within reach. */
    private static final int MANY = 4;

    /** Two names longer than this do not stand in one line. */
    private static final int LONGEST_NAME = 12;

    private final Workspace workspace;

    public BridgeBook(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All of them, those who would be missed most first. */
    public List<BridgeLine> today() {
        Facts facts = workspace.knowledge().facts();
        Directory directory = workspace.knowledge().directory();
        List<Bridge> bridges = Bridges.of(facts);
        return workspace.read(stores -> {
            var say = new Words(facts.reach(), stores);
            return bridges.stream()
                    .map(bridge -> say.line(
                            bridge,
                            directory
                                    .find(bridge.person())
                                    .map(entry -> entry.listing().name())
                                    .orElse("")))
                    .toList();
        });
    }

    /**
     * What a group is called.
     *
     * @param of its name as the picture has it, else whom it is around; may be empty
     */
    private record Called(String of, boolean shared) {}

    private record Words(Reach reach, Stores stores, Map<Integer, Called> names) {
        Words(Reach reach, Stores stores) {
            this(reach, stores, new HashMap<>());
        }

        BridgeLine line(Bridge bridge, String name) {
            String worth = worth(bridge, PersonName.of(name).familiar());
            return bridge.warmth() == Warmth.COOLING
                    ? new BridgeLine(bridge, name, MESSAGES.get("bridge.cooling"), true, worth)
                    : new BridgeLine(bridge, name, worth, false, "");
        }

        private String worth(Bridge bridge, String call) {
            if (bridge.lostGroup() != Bridge.YOU) {
                return about("bridge.only", bridge.lostGroup(), 0, call);
            }
            if (bridge.lost() >= MANY) {
                return MESSAGES.get("bridge.reach", bridge.lost());
            }
            return bridge.across() == bridge.between()
                    ? alone(called(bridge.group()), called(bridge.other()))
                    : about("bridge.knows", bridge.other(), bridge.across(), call);
        }

        private static String alone(Called own, Called other) {
            boolean fits = own.shared && other.shared && Math.max(own.of.length(), other.of.length()) <= LONGEST_NAME;
            return fits ? MESSAGES.get("bridge.close", own.of, other.of) : MESSAGES.get("bridge.alone");
        }

        /** Nobody is said to be around themselves. */
        private String about(String key, int group, int across, String call) {
            Called called = called(group);
            String form =
                    called.shared ? ".shared" : called.of.isEmpty() || called.of.equals(call) ? ".bare" : ".around";
            return MESSAGES.get(key + form, called.of, across, reach.size(group));
        }

        private Called called(int group) {
            return names.computeIfAbsent(group, this::find);
        }

        private Called find(int group) {
            if (!Sociograms.isNamed(reach, group)) {
                return new Called("", false);
            }
            GroupName.Shown shown = GroupName.of(reach.people(group), stores);
            return shown.shared()
                    ? new Called(Brief.atStart(shown.name()), true)
                    : new Called(PersonName.of(shown.name()).familiar(), false);
        }
    }
}
