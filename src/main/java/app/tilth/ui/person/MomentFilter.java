package app.tilth.ui.person;

import app.tilth.model.Exchange.Passed;
import app.tilth.model.InteractionKind;

/** Which moments are shown. */
public sealed interface MomentFilter {
    boolean shows(Moment moment);

    record All() implements MomentFilter {
        @Override
        public boolean shows(Moment moment) {
            return true;
        }
    }

    record OfKind(InteractionKind kind) implements MomentFilter {
        @Override
        public boolean shows(Moment moment) {
            return moment.kind().filter(kind::equals).isPresent();
        }
    }

    record WithPassed(Passed passed) implements MomentFilter {
        @Override
        public boolean shows(Moment moment) {
            return moment.passed().contains(passed);
        }
    }
}
