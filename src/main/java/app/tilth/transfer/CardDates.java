package app.tilth.transfer;

import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import app.tilth.model.Person;
import ezvcard.VCard;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.DateOrTimeProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates that matter in a vCard: BDAY and ANNIVERSARY for the first of each kind without a label of its own,
 * {@code X-TILTH-DATE} for the rest.
 */
final class CardDates {
    static void write(Person person, VCard card) {
        List<DateThatMatters.Kind> begun = new ArrayList<>();
        List<DateThatMatters> dates = new ArrayList<>(person.dates());
        dates.sort(Comparator.comparing(DateThatMatters::kind));
        for (DateThatMatters date : dates) {
            boolean first = !begun.contains(date.kind());
            begun.add(date.kind());
            if (first && date.kind() == DateThatMatters.Kind.BIRTHDAY && isPlain(date)) {
                card.addProperty(of(date.date(), Birthday::new, Birthday::new));
            } else if (first && date.kind() == DateThatMatters.Kind.ANNIVERSARY && isPlain(date)) {
                card.addProperty(of(date.date(), Anniversary::new, Anniversary::new));
            } else {
                card.addProperty(TilthProperties.property(
                        TilthProperties.DATE, date.kind(), DateText.of(date.date()), date.label()));
            }
        }
    }

    /** Whether vCard can say it: no label, a year of four digits or none, and a day that year has. */
    private static boolean isPlain(DateThatMatters date) {
        Integer year = date.date().year();
        return date.label().isEmpty()
                && (year == null
                        || (year > 0 && year < 10_000 && date.date().monthDay().isValidYear(year)));
    }

    private static <P> P of(
            PartialDate date, Function<LocalDate, P> whole, Function<ezvcard.util.PartialDate, P> yearless) {
        MonthDay day = date.monthDay();
        return date.year() != null
                ? whole.apply(day.atYear(date.year()))
                : yearless.apply(ezvcard.util.PartialDate.builder()
                        .month(day.getMonthValue())
                        .date(day.getDayOfMonth())
                        .build());
    }

    /** Kind after kind, each in the order of the card. */
    static List<DateThatMatters> read(VCard card) {
        List<DateThatMatters> dates = new ArrayList<>();
        add(dates, DateThatMatters.Kind.BIRTHDAY, card.getBirthday());
        add(dates, DateThatMatters.Kind.ANNIVERSARY, card.getAnniversary());
        TilthProperties.all(card, TilthProperties.DATE)
                .forEach(parts -> parts.word(0, DateThatMatters.Kind.class)
                        .ifPresent(kind -> DateText.partial(parts.text(1))
                                .ifPresent(date -> dates.add(new DateThatMatters(kind, parts.text(2), date)))));
        dates.sort(Comparator.comparing(DateThatMatters::kind));
        return dates;
    }

    private static void add(
            List<DateThatMatters> dates, DateThatMatters.Kind kind, @Nullable DateOrTimeProperty property) {
        if (property != null) {
            date(property).ifPresent(date -> dates.add(new DateThatMatters(kind, "", date)));
        }
    }

    private static Optional<PartialDate> date(DateOrTimeProperty property) {
        Temporal whole = property.getDate();
        if (whole != null && whole.isSupported(ChronoField.EPOCH_DAY)) {
            return Optional.of(PartialDate.of(LocalDate.from(whole)));
        }
        ezvcard.util.PartialDate partial = property.getPartialDate();
        if (partial == null || partial.getMonth() == null || partial.getDate() == null) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(partial.getMonth(), partial.getDate());
            return Optional.of(new PartialDate(partial.getYear(), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private CardDates() {}
}
