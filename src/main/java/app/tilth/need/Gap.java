package app.tilth.need;

import app.tilth.model.Need.Criterion;
import java.util.List;

/**
 * A criterion nobody covers.
 *
 * @param mightKnow the ids of those the user is in touch with who come nearest to it; may be empty
 */
public record Gap(Criterion criterion, List<Long> mightKnow) {
    public Gap {
        mightKnow = List.copyOf(mightKnow);
    }
}
