package app.tilth.workspace;

import app.tilth.ask.Verdict;
import app.tilth.model.ContactPoint;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.model.Person;
import app.tilth.model.Warmth;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Greeting;
import app.tilth.tie.Readiness.Word;
import app.tilth.words.Brief;
import app.tilth.words.Messages;
import app.tilth.words.Spans;
import app.tilth.workspace.Routes.Deed;
import app.tilth.workspace.Routes.Stop;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do first on a path: whoever it begins with is tended where an ask would not find them ready, and opens the door where
 * it would.
 *
 * @param words in a sentence or two
 */
record FirstMove(String words, List<Deed> deeds) {
    private static final Messages MESSAGES = Messages.of("workspace");

    /** What it takes to bring two people together. */
    private static final Exchange.Size ASK = Exchange.Size.MEDIUM;

    /**
     * @param first whom it begins with, as they would take an ask
     * @param hello how a letter to them begins that asks for nothing
     * @param others who comes next, in their order
     * @param organization where it leads, empty where it leads to a person
     * @param there whether the last one on it is there still
     */
    record Setting(
            AskedPeople.One first,
            Greeting hello,
            List<Person> others,
            String organization,
            boolean there,
            Facts facts) {}

    static FirstMove on(Setting setting) {
        Verdict verdict = setting.first.verdict(ASK);
        return verdict.word() == Word.READY ? ready(setting) : tending(setting, verdict);
    }

    private static FirstMove tending(Setting setting, Verdict verdict) {
        Stop first = stop(setting.first.person());
        Deed write = write(setting, setting.hello.subject(), setting.hello.line());
        if (isPlanned(setting, first)) {
            return new FirstMove(MESSAGES.get("path.planned", first.call()), List.of(write));
        }
        String why = verdict.points().stream()
                .filter(point -> !point.good())
                .findFirst()
                .map(Verdict.Point::text)
                .orElse(verdict.lead());
        String words = MESSAGES.get("path.tend", first.call(), Brief.within(Brief.of(why, Integer.MAX_VALUE)));
        return new FirstMove(words, List.of(write, new Deed.Tend(first)));
    }

    private static FirstMove ready(Setting setting) {
        Person first = setting.first.person();
        String call = Routing.call(first);
        String hello = MESSAGES.get("path.note.hello", call);
        String about = setting.organization;
        if (setting.others.isEmpty()) {
            boolean direct = about.isEmpty();
            String key = direct ? "direct" : setting.there ? "there" : "was";
            Deed write = direct
                    ? write(setting, setting.hello.subject(), setting.hello.line())
                    : write(setting, about, hello + MESSAGES.get("path.note." + key, about));
            return new FirstMove(MESSAGES.get("path." + key, call), List.of(write));
        }
        Person second = setting.others.getFirst();
        String key = about.isEmpty() ? "" : setting.others.size() > 1 ? ".further" : ".within";
        Deed write = write(
                setting,
                Routing.name(second),
                hello + MESSAGES.get("path.note.door" + key, Routing.name(second), Routing.call(second), about));
        List<Deed> deeds = new ArrayList<>();
        String known = known(setting, second, deeds);
        deeds.add(write);
        return new FirstMove(known + ' ' + MESSAGES.get("path.door", call), deeds);
    }

    /** How you stand with the one behind the door; there is something to tend where you have met. */
    private static String known(Setting setting, Person second, List<Deed> deeds) {
        Stop stop = stop(second);
        var readings = setting.facts.readings();
        int slot = setting.facts.ties().slot(second.id());
        int days = slot < 0 ? 0 : readings.contactDays(slot);
        if (days == 0) {
            return MESSAGES.get("path.known.never", stop.call());
        }
        if (isPlanned(setting, stop)) {
            return MESSAGES.get("path.planned", stop.call());
        }
        boolean dormant = readings.warmth(slot) == Warmth.DORMANT;
        if (!dormant && readings.strength(slot) >= Legs.WEAK) {
            return MESSAGES.get("path.known.well", stop.call());
        }
        deeds.add(new Deed.Tend(stop));
        String key = days == 1 ? "once" : dormant ? "quiet" : "little";
        return MESSAGES.get("path.known." + key, stop.call(), Spans.text(readings.silentDays(slot)));
    }

    private static boolean isPlanned(Setting setting, Stop whom) {
        Facts facts = setting.facts;
        return facts.openLoops(whom.person()).stream()
                .anyMatch((Loop loop) -> loop.kind() == Loop.Kind.PROMISE && loop.isPlannedFor(facts.today()));
    }

    private static Deed write(Setting setting, String subject, String text) {
        Person first = setting.first.person();
        String email =
                first.first(ContactPoint.Kind.EMAIL).map(ContactPoint::value).orElse("");
        return new Deed.Write(stop(first), email, subject, text);
    }

    private static Stop stop(Person person) {
        return Routing.stop(person);
    }
}
