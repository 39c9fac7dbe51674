package app.tilth.transfer;

import app.tilth.model.DateThatMatters;
import app.tilth.model.PartialDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.RawProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The dates on a card. Those ez-vcard does not understand are read from their text. */
final class VcardDates {
    private final VCard card;
    private final VcardLabels labels;
    private final Consumer<String> problems;
    private final List<DateThatMatters> dates = new ArrayList<>();

    VcardDates(VCard card, VcardLabels labels, Consumer<String> problems) {
        this.card = card;
        this.labels = labels;
        this.problems = problems;
    }

    List<DateThatMatters> all() {
        add(DateThatMatters.Kind.BIRTHDAY, card.getBirthday(), "BDAY");
        add(DateThatMatters.Kind.ANNIVERSARY, card.getAnniversary(), "ANNIVERSARY");
        for (RawProperty raw : card.getExtendedProperties("X-ANNIVERSARY")) {
            labelled(raw, "anniversary");
        }
        for (RawProperty raw : card.getExtendedProperties("X-ABDATE")) {
            labelled(raw, labels.of(raw));
        }
        return dates;
    }

    private void add(DateThatMatters.Kind kind, @Nullable DateOrTimeProperty property, String name) {
        RawProperty raw = property == null ? card.getExtendedProperty(name) : null;
        if (property == null && raw == null) {
            return;
        }
        String text = property != null
                ? VcardPerson.line(property.getText())
                : VcardPerson.line(raw == null ? "" : raw.getValue());
        Optional<PartialDate> date = property == null ? Optional.empty() : date(property);
        if (date.isEmpty()) {
            date = YearlyDate.parse(text);
        }
        if (date.isPresent()) {
            dates.add(new DateThatMatters(kind, "", date.get()));
        } else if (!text.isEmpty() && kind == DateThatMatters.Kind.BIRTHDAY) {
            problems.accept(Texts.get("person.birthday", text));
        }
    }

    private void labelled(RawProperty raw, String label) {
        String value = raw.getValue() == null ? "" : VObjectPropertyValues.unescape(raw.getValue());
        YearlyDate.parse(value).ifPresent(date -> {
            boolean anniversary = label.equalsIgnoreCase("anniversary");
            DateThatMatters.Kind kind = anniversary ? DateThatMatters.Kind.ANNIVERSARY : DateThatMatters.Kind.OTHER;
            DateThatMatters one = new DateThatMatters(kind, anniversary ? "" : label, date);
            if (!dates.contains(one)) {
                dates.add(one);
            }
        });
    }

    private static Optional<PartialDate> date(DateOrTimeProperty property) {
        Temporal told = property.getDate();
        Temporal whole = told instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : told;
        if (whole != null && whole.isSupported(ChronoField.DAY_OF_MONTH)) {
            return YearlyDate.of(whole.get(ChronoField.YEAR), MonthDay.from(whole));
        }
        ezvcard.util.PartialDate partial = property.getPartialDate();
        if (partial == null || partial.getMonth() == null || partial.getDate() == null) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(partial.getMonth(), partial.getDate());
            return YearlyDate.of(partial.getYear() == null ? 0 : partial.getYear(), day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
