package app.tilth.ui.today;

import java.util.List;

/**
 * Two people who may be introduced, ready to be read.
 *
 * @param introduction the introduction’s id; 0 where the two were found and the user has not set them going
 * @param name both names as they are shown in a sentence
 * @param asked whether both were asked already
 * @param circles where they stand, such as “one from Friends, one from Active”
 * @param letter the draft that introduces them to each other
 */
public record PairCard(
        long introduction,
        String name,
        One a,
        One b,
        boolean asked,
        String circles,
        String sentence,
        String prompt,
        List<String> why,
        String letter)
        implements TodayCard {
    /**
     * One of the two.
     *
     * @param name in full; may be empty
     * @param call what to call them
     * @param email where to write to; may be empty
     * @param question the draft that asks them whether they would like to meet the other
     */
    public record One(long id, String name, String call, String email, String question) {}

    public PairCard {
        why = List.copyOf(why);
    }

    @Override
    public boolean isSameAs(TodayCard other) {
        return other instanceof PairCard card && a.id() == card.a.id() && b.id() == card.b.id();
    }
}
