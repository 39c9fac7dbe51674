package app.tilth.ui;

import app.tilth.model.ContactPoint;
import app.tilth.model.Need;
import app.tilth.model.Person;
import app.tilth.model.PersonName;
import app.tilth.need.Coverage;
import app.tilth.need.Helper.Reached;
import app.tilth.need.NeedWords;
import app.tilth.suggest.Facts;
import app.tilth.suggest.Greeting;
import app.tilth.tie.Act;
import app.tilth.ui.needs.Gap;
import app.tilth.ui.needs.Helper;
import app.tilth.ui.needs.Helper.Between;
import app.tilth.ui.needs.Helper.First;
import app.tilth.ui.needs.Helper.Way;
import app.tilth.ui.needs.NeedPage;
import app.tilth.ui.needs.NeedPage.Group;
import app.tilth.ui.needs.NeedPage.Met;
import app.tilth.ui.needs.Plan;
import app.tilth.ui.needs.Slots;
import app.tilth.words.Dates;
import app.tilth.words.Messages;
import app.tilth.words.Numbers;
import app.tilth.words.Spans;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Greetings;
import app.tilth.workspace.Needs;
import app.tilth.workspace.Needs.Outlook;
import app.tilth.workspace.WhatItTook;
import app.tilth.workspace.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One need of the open network in full. */
final class NeedPages {
    private static final Messages TEXTS = Messages.of("ui.needs");
    /** So many lines a card of those who stand alike has; whoever has no place in them is a key away. */
    private static final int LINES = 4;
    /** A horizon nearer than this is named by its day, which says how far it is. */
    private static final int NEAR_DAYS = 31;

    private final Workspace workspace;
    private final Directory directory;

    /** What is written to people from here, and where to. */
    private record Letters(Map<Long, String> emails, Map<Long, Greeting> greetings) {
        String to(long person) {
            return emails.getOrDefault(person, "");
        }
    }

    NeedPages(Workspace workspace) {
        this.workspace = workspace;
        directory = workspace.knowledge().directory();
    }

    Optional<NeedPage> of(long need) {
        Needs needs = workspace.knowledge().needs();
        return needs.of(need)
                .map(one -> open(one, needs))
                .or(() -> workspace.read(stores -> stores.needs().find(need)).map(kept -> met(kept, needs)));
    }

    static Slots slots(Coverage coverage) {
        return new Slots(
                coverage.warm(),
                coverage.of(Reached.TEND).size(),
                coverage.of(Reached.THROUGH).size(),
                coverage.gaps().size());
    }

    private NeedPage open(Outlook one, Needs needs) {
        Need need = one.need();
        Coverage coverage = one.coverage();
        NeedWords words = needs.words(one);
        Letters letters = new Letters(emails(coverage), greetings(coverage));
        String headline = NeedWords.headline(coverage);
        int colon = headline.indexOf(':') + 1;
        return new NeedPage(
                need.id(),
                need.title(),
                need.why(),
                horizon(need, words, needs.today()),
                Optional.empty(),
                !need.criteria().isEmpty(),
                slots(coverage),
                colon == 0 ? headline : headline.substring(0, colon),
                headline.substring(colon == 0 ? headline.length() : colon).strip(),
                (words.pace(one.plan()) + ' ' + NeedWords.more(coverage)).strip(),
                group(coverage, Reached.WARM, words, letters),
                group(coverage, Reached.TEND, words, letters),
                group(coverage, Reached.THROUGH, words, letters),
                coverage.gaps().stream().map(gap -> gap(gap, words, letters)).toList(),
                NeedPlans.of(one.plan(), words, needs.today()));
    }

    private static String horizon(Need need, NeedWords words, LocalDate today) {
        LocalDate horizon = need.horizon();
        long ahead = horizon == null ? 0 : ChronoUnit.DAYS.between(today, horizon);
        return ahead < NEAR_DAYS ? words.horizon(need) : words.horizon(need) + ", " + Spans.text(ahead);
    }

    private Map<Long, String> emails(Coverage coverage) {
        List<Long> people = Stream.concat(
                        coverage.helpers().stream().map(app.tilth.need.Helper::person),
                        coverage.gaps().stream().flatMap(gap -> gap.mightKnow().stream()))
                .toList();
        Map<Long, String> emails = new HashMap<>();
        for (Person person : workspace.read(stores -> stores.people().find(people))) {
            person.first(ContactPoint.Kind.EMAIL)
                    .map(ContactPoint::value)
                    .ifPresent(email -> emails.put(person.id(), email));
        }
        return emails;
    }

    private Group group(Coverage coverage, Reached reached, NeedWords words, Letters letters) {
        List<app.tilth.need.Helper> all = coverage.of(reached);
        String note = reached == Reached.WARM ? TEXTS.get("warm.note", all.size(), Numbers.spelled(all.size())) : "";
        boolean foot = !note.isEmpty() || all.size() > LINES;
        return new Group(
                all.stream()
                        .limit(foot ? LINES - 1 : LINES)
                        .map(helper -> helper(helper, words, letters))
                        .toList(),
                all.size(),
                note);
    }

    private Helper helper(app.tilth.need.Helper helper, NeedWords words, Letters letters) {
        var path = helper.path();
        List<Between> between = path == null
                ? List.of()
                : path.people().stream()
                        .limit(path.people().size() - 1L)
                        .map(person -> new Between(person, name(person)))
                        .toList();
        String role = helper.reached() == Reached.THROUGH ? role(helper.person()) : "";
        return new Helper(
                helper.person(),
                name(helper.person()),
                role.isEmpty() ? words.ground(helper) : role,
                between,
                first(helper, letters),
                letters.to(helper.person()));
    }

    /** How the letters begin that are written from here. */
    private Map<Long, Greeting> greetings(Coverage coverage) {
        List<Long> people = coverage.of(Reached.TEND).stream()
                .limit(LINES)
                .filter(helper -> way(helper).filter(Way.WRITE::equals).isPresent())
                .map(app.tilth.need.Helper::person)
                .toList();
        Facts facts = workspace.knowledge().facts();
        return workspace.read(stores -> Greetings.of(people, facts, stores));
    }

    private static Optional<Way> way(app.tilth.need.Helper helper) {
        Act act = helper.first();
        if (act == null || helper.reached() == Reached.THROUGH) {
            return Optional.empty();
        }
        return switch (act) {
            case SAY_HELLO, SPEND_TIME, ASK_SMALLER -> Optional.of(Way.WRITE);
            case GIVE -> Optional.of(Way.GIVE);
            case CLOSE_LOOP, SETTLE_EARLIER_ASK -> Optional.of(Way.LOOK);
            case WAIT -> Optional.empty();
        };
    }

    private static Optional<First> first(app.tilth.need.Helper helper, Letters letters) {
        Greeting hello = letters.greetings.get(helper.person());
        return way(helper)
                .map(how -> new First(
                        how,
                        NeedWords.first(helper),
                        hello == null ? "" : hello.subject(),
                        hello == null ? "" : hello.line()));
    }

    private Gap gap(app.tilth.need.Gap gap, NeedWords words, Letters letters) {
        return new Gap(
                gap.criterion(),
                NeedWords.gap(gap),
                words.mightKnow(gap),
                gap.mightKnow().stream()
                        .map(person -> new Gap.Knower(
                                person,
                                PersonName.of(words.names().apply(person)).familiar(),
                                letters.to(person),
                                NeedWords.whoToMeet(gap)))
                        .toList());
    }

    private String name(long person) {
        return directory.find(person).map(entry -> entry.listing().name()).orElse("");
    }

    private String role(long person) {
        return directory.find(person).map(Directory.Entry::role).orElse("");
    }

    private NeedPage met(Need need, Needs needs) {
        LocalDate day = Optional.ofNullable(need.met()).orElse(needs.today());
        return new NeedPage(
                need.id(),
                need.title(),
                need.why(),
                TEXTS.get("met"),
                Optional.of(new Met(
                        TEXTS.get("met.when", Dates.month(day, needs.today())), need.outcome(), took(need.id()))),
                !need.criteria().isEmpty(),
                new Slots(0, 0, 0, 0),
                "",
                "",
                "",
                Group.NONE,
                Group.NONE,
                Group.NONE,
                List.of(),
                new Plan("", List.of()));
    }

    private List<String> took(long need) {
        return workspace
                .read(stores -> WhatItTook.of(stores, need))
                .map(this::said)
                .orElse(List.of());
    }

    private List<String> said(WhatItTook took) {
        List<String> said = new ArrayList<>();
        said.add(TEXTS.get(
                "took.time", Spans.text(Math.max(1, took.days())), took.asks().size()));
        took.helpers().stream().map(this::said).forEach(said::add);
        return said;
    }

    private String said(WhatItTook.Helper helper) {
        return TEXTS.get(
                "took.helper",
                name(helper.person()),
                helper.contactDays(),
                helper.gave().size());
    }
}
