package app.tilth.store;

import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Days are kept as the number of days since 1970-01-01. */
public final class EpochDay extends AbstractConverter<Integer, LocalDate> {
    private static final long serialVersionUID = 1;

    public EpochDay() {
        super(Integer.class, LocalDate.class);
    }

    @Override
    public @Nullable LocalDate from(@Nullable Integer value) {
        return value == null ? null : LocalDate.ofEpochDay(value);
    }

    @Override
    public @Nullable Integer to(@Nullable LocalDate value) {
        return value == null ? null : Math.toIntExact(value.toEpochDay());
    }
}
