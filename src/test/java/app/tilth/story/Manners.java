package app.tilth.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tilth.model.SuggestionKind;
import app.tilth.story.Rows.IntroductionRow;
import app.tilth.story.Rows.StateRow;
import app.tilth.workspace.Today.Offer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** The rules of a day, held against the rows of the file: how many, of whom, and who is left in peace. */
final class Manners {
    private static final int PLACES = 5;
    private static final int MOST_OF_A_KIND = 2;
    private static final int MOST_OF_A_COMMUNITY = 2;
    private static final Map<String, Integer> CADENCES =
            Map.of("CORE", 7, "CLOSE", 30, "FRIENDS", 90, "ACTIVE", 365, "WIDER", 365);

    /** News by who it is of and what it says, with the day it was first told. */
    private final Map<String, LocalDate> told = new HashMap<>();

    /** Who was on the list at an earlier look of the day: their place is theirs until it ends. */
    private final Set<Long> placed = new HashSet<>();

    private LocalDate day = LocalDate.MIN;

    void hold(Look look) {
        if (!look.day().equals(day)) {
            day = look.day();
            placed.clear();
        }
        howMany(look);
        kinds(look);
        communities(look);
        for (Offer offer : look.offers()) {
            assertThat(offer.people()).as(Look.told(offer)).allSatisfy(person -> isHere(look, person));
            if (Look.isPair(offer)) {
                pairIsAwake(look, offer);
            } else {
                isAwake(look, offer);
            }
            if (offer.suggestion().kind() == SuggestionKind.NEWS) {
                isToldOnce(look, offer);
            }
        }
        assertThat(look.offers().stream()
                        .filter(offer -> offer instanceof Offer.OfTwo two
                                && !two.introduction().isKept()))
                .as("pairs the user has not set going")
                .hasSizeLessThanOrEqualTo(1);
        look.offers().forEach(offer -> placed.addAll(offer.people()));
    }

    private static void howMany(Look look) {
        List<Offer> places = look.offers().stream()
                .filter(offer -> !isSetGoingToday(look, offer))
                .toList();
        assertThat(places).as("places of the day").hasSizeLessThanOrEqualTo(PLACES);
        assertThat(look.offers().stream().flatMap(offer -> offer.people().stream()))
                .as("nobody twice")
                .doesNotHaveDuplicates();
    }

    private static boolean isSetGoingToday(Look look, Offer offer) {
        return Look.isPair(offer)
                && look.rows().introductions().stream()
                        .anyMatch(one -> one.isOf(
                                        offer.people().getFirst(),
                                        offer.people().getLast())
                                && one.stage().equals("CONSIDERED")
                                && one.day().equals(look.day()));
    }

    private static void kinds(Look look) {
        for (SuggestionKind kind : SuggestionKind.values()) {
            assertThat(look.offers().stream()
                            .filter(offer -> offer.suggestion().kind() == kind)
                            .filter(offer -> !isLastResort(look, offer)))
                    .as("suggestions of kind %s", kind)
                    .hasSizeLessThanOrEqualTo(MOST_OF_A_KIND);
        }
    }

    /** Those nothing is asked of fill places that are left, however many it takes. */
    private static boolean isLastResort(Look look, Offer offer) {
        return offer.suggestion().kind() == SuggestionKind.CADENCE
                && look.rows()
                        .person(offer.suggestion().person())
                        .filter(person -> look.rows().asked(person) == 0)
                        .isPresent();
    }

    /**
     * Of people who all know one another and nobody else, and of those at one organization who know nobody, two at most: however
     * communities are found, these are some.
     */
    private static void communities(Look look) {
        Map<Object, Integer> of = new HashMap<>();
        for (Offer offer : look.offers()) {
            for (long person : offer.people()) {
                community(look.rows(), person).forEach(community -> of.merge(community, 1, Integer::sum));
            }
        }
        assertThat(of)
                .as("people of each community")
                .allSatisfy((_, people) -> assertThat(people).isLessThanOrEqualTo(MOST_OF_A_COMMUNITY));
    }

    private static List<Object> community(Rows rows, long person) {
        Set<Long> known = rows.knownBy(person);
        if (known.isEmpty()) {
            return rows.positions().stream()
                    .filter(position -> position.person() == person && position.current())
                    .filter(position -> !position.organization().isEmpty())
                    .limit(1)
                    .<Object>map(Rows.PositionRow::organization)
                    .toList();
        }
        Set<Long> circle = new HashSet<>(known);
        circle.add(person);
        return circle.size() < 4 ? List.of() : List.of(circle);
    }

    private static void isHere(Look look, long person) {
        assertThat(look.rows().person(person))
                .hasValueSatisfying(row -> assertThat(row.archived() || row.you())
                        .as("archived, or You")
                        .isFalse());
    }

    private void isAwake(Look look, Offer offer) {
        long person = offer.suggestion().person();
        String about = Look.told(offer);
        isNotPutOff(look, person, about);
        String kind = offer.suggestion().kind().name();
        List<StateRow> dismissed = look.rows().states(person, "DISMISSED").stream()
                .filter(state -> state.kind().equals(kind) && !state.day().isAfter(look.day()))
                .toList();
        int rest = dismissed.size() > 1 ? 365 : 90;
        assertThat(dismissed)
                .as("dismissed %s times: %s", dismissed.size(), about)
                .allSatisfy(
                        state -> assertThat(Rows.days(state.day(), look.day())).isGreaterThanOrEqualTo(rest));
        if (!placed.contains(person)) {
            isRested(look, person, LocalDate.MIN, about);
        }
    }

    private static void isNotPutOff(Look look, long person, String about) {
        assertThat(look.rows().states(person, "SNOOZED"))
                .as("put off: %s", about)
                .noneMatch(state -> !state.kind().equals("INTRODUCTION")
                        && !state.day().isAfter(look.day())
                        && state.until() != null
                        && state.until().isAfter(look.day()));
    }

    /** Nobody within a week, or half their rhythm, of being suggested; but whoever was put off may come back on their day. */
    private static void isRested(Look look, long person, LocalDate from, String about) {
        LocalDate putOff = look.rows().states(person, "SNOOZED").stream()
                .map(StateRow::day)
                .filter(day -> day.isBefore(look.day()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        double rest = Math.min(7, rhythm(look, person) / 2);
        assertThat(look.rows().states(person, "SHOWN").stream()
                        .map(StateRow::day)
                        .filter(day -> day.isBefore(look.day()) && day.isAfter(putOff) && !day.isBefore(from)))
                .as("suggested before, to rest %s days: %s", rest, about)
                .allSatisfy(
                        day -> assertThat((double) Rows.days(day, look.day())).isGreaterThan(rest));
    }

    /** Two median gaps of the network beside the tie's own; with too few ties to tell, what the circle asks for. */
    private static double rhythm(Look look, long person) {
        SortedSet<LocalDate> own = look.rows().contactDays(person, look.day());
        int gaps = Math.max(0, own.size() - 1);
        double span = gaps == 0 ? 0 : Rows.days(own.first(), own.last());
        return (2 * usual(look, person) + span) / (2 + gaps);
    }

    private static double usual(Look look, long person) {
        double[] gaps = look.rows().people().stream()
                .filter(one -> !one.archived() && !one.you())
                .map(one -> look.rows().contactDays(one.id(), look.day()))
                .filter(days -> days.size() > 1)
                .mapToDouble(Claims::meanGap)
                .sorted()
                .toArray();
        if (gaps.length >= 5) {
            int middle = gaps.length / 2;
            return gaps.length % 2 == 1
                    ? gaps[middle]
                    : Arrays.stream(gaps, middle - 1, middle + 1).average().orElseThrow();
        }
        Rows.PersonRow row = look.rows().person(person).orElseThrow();
        return row.ownDays() > 0 ? row.ownDays() : CADENCES.getOrDefault(row.circle(), 365);
    }

    private static void pairIsAwake(Look look, Offer offer) {
        long a = offer.people().getFirst();
        long b = offer.people().getLast();
        LocalDate from = LocalDate.MIN;
        if (offer instanceof Offer.OfTwo two && two.introduction().isKept()) {
            IntroductionRow going = look.rows().introductions().stream()
                    .filter(one -> one.isOf(a, b)
                            && List.of("CONSIDERED", "BOTH_ASKED").contains(one.stage()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not set going: " + Look.told(offer)));
            boolean asked = going.stage().equals("BOTH_ASKED");
            if (asked) {
                assertThat(Rows.days(going.day(), look.day()))
                        .as("time to answer")
                        .isGreaterThanOrEqualTo(3);
            }
            from = going.day().plusDays(asked ? 1 : 0);
        }
        for (StateRow state : look.rows().states(a, "SNOOZED")) {
            boolean both = state.kind().equals("INTRODUCTION")
                    && state.until() != null
                    && look.rows().states(b, "SNOOZED").stream()
                            .anyMatch(other -> other.kind().equals("INTRODUCTION")
                                    && other.day().equals(state.day())
                                    && state.until().equals(other.until()));
            if (both) {
                assertThat(state.until())
                        .as("both put off: %s", Look.told(offer))
                        .isBeforeOrEqualTo(look.day());
                from = from.isBefore(state.until()) ? state.until() : from;
            }
        }
        for (long person : offer.people()) {
            isNotPutOff(look, person, Look.told(offer));
            isRested(look, person, from, Look.told(offer));
        }
    }

    /** Shown on a day, news is told; unless it was put off. */
    private void isToldOnce(Look look, Offer offer) {
        long person = offer.suggestion().person();
        String news = person + " " + offer.suggestion().sentence();
        LocalDate before = told.putIfAbsent(news, look.day());
        if (before != null && before.isBefore(look.day())) {
            assertThat(look.rows().states(person, "SNOOZED"))
                    .as("put off since it was told on %s: %s", before, Look.told(offer))
                    .anyMatch(state -> !state.day().isBefore(before));
            told.put(news, look.day());
        }
    }
}
