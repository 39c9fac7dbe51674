package app.tilth.ui.timeline;

/** Whom the timeline may be about in particular. */
sealed interface Particular {
    /** As it is called, empty for anyone. */
    String name();

    /** A filter about them, otherwise as it was. */
    TimelineFilter in(TimelineFilter filter);

    record Anyone() implements Particular {
        @Override
        public String name() {
            return "";
        }

        @Override
        public TimelineFilter in(TimelineFilter filter) {
            return filter.with(0).at("").tagged("");
        }
    }

    record Someone(long person, String name) implements Particular {
        @Override
        public TimelineFilter in(TimelineFilter filter) {
            return filter.with(person);
        }
    }

    record At(String name) implements Particular {
        @Override
        public TimelineFilter in(TimelineFilter filter) {
            return filter.at(name);
        }
    }

    record Tagged(String name) implements Particular {
        @Override
        public TimelineFilter in(TimelineFilter filter) {
            return filter.tagged(name);
        }
    }
}
