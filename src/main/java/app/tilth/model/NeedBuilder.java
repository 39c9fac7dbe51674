package app.tilth.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Need}, or a changed copy of one. */
public final class NeedBuilder {
    private long id;
    private String uid = UUID.randomUUID().toString();
    private String title;
    private String why = "";
    private @Nullable LocalDate horizon;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate met;
    private String outcome = "";
    private List<Need.Criterion> criteria = new ArrayList<>();
    private List<Long> exclusions = List.of();
    private List<Long> asks = List.of();

    NeedBuilder(String title) {
        this.title = title;
    }

    NeedBuilder(Need from) {
        id = from.id();
        uid = from.uid();
        title = from.title();
        why = from.why();
        horizon = from.horizon();
        opened = from.opened();
        met = from.met();
        outcome = from.outcome();
        criteria = new ArrayList<>(from.criteria());
        exclusions = from.exclusions();
        asks = from.asks();
    }

    public NeedBuilder id(long value) {
        id = value;
        return this;
    }

    public NeedBuilder uid(String value) {
        uid = value;
        return this;
    }

    public NeedBuilder title(String value) {
        title = value;
        return this;
    }

    public NeedBuilder why(String value) {
        why = value;
        return this;
    }

    public NeedBuilder horizon(@Nullable LocalDate value) {
        horizon = value;
        return this;
    }

    public NeedBuilder opened(@Nullable LocalDate value) {
        opened = value;
        return this;
    }

    public NeedBuilder met(@Nullable LocalDate value) {
        met = value;
        return this;
    }

    public NeedBuilder outcome(String value) {
        outcome = value;
        return this;
    }

    public NeedBuilder criteria(List<Need.Criterion> value) {
        criteria = new ArrayList<>(value);
        return this;
    }

    public NeedBuilder add(Need.Criterion criterion) {
        criteria.add(criterion);
        return this;
    }

    public NeedBuilder exclusions(List<Long> value) {
        exclusions = value;
        return this;
    }

    public NeedBuilder asks(List<Long> value) {
        asks = value;
        return this;
    }

    public Need build() {
        return new Need(id, uid, title, why, horizon, opened, met, outcome, criteria, exclusions, asks);
    }
}
