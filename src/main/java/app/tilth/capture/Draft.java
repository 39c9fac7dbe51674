package app.tilth.capture;

import app.tilth.model.Direction;
import app.tilth.model.Exchange;
import app.tilth.model.InteractionKind;
import app.tilth.model.Loop;
import app.tilth.model.Need;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a line was understood as. Whoever shows or stores it refers to people by their place in {@link #people}.
 *
 * @param text the line
 * @param passages in the order of the text, none overlapping another
 * @param people everyone the line names, nobody twice
 * @param kind what it was, as far as the line says
 * @param assumed what it was where the line does not say
 * @param kindWord the word that said so, may be empty
 * @param fromThem whether it came from them, as in "email from Ana"
 * @param day when it was, as far as the line says; may be after today, which is to be asked about
 * @param noDay words written as a date of which there is none, such as "31.02.2026"; empty otherwise
 * @param need what may be needed one day; where it is there, the line tells of no contact and nothing else
 * @param summary all that was not understood
 */
public record Draft(
        String text,
        List<Passage> passages,
        List<Mention> people,
        Optional<InteractionKind> kind,
        InteractionKind assumed,
        String kindWord,
        boolean fromThem,
        Optional<LocalDate> day,
        Optional<LocalTime> time,
        String noDay,
        List<Passed> exchanges,
        List<Opened> loops,
        List<Brought> introductions,
        Optional<Needed> need,
        String summary) {

    /**
     * Something that passed between you and people.
     *
     * @param size how much, as far as the line says
     * @param words what it was, as the line says it
     * @param source the whole passage
     */
    public record Passed(
            List<Integer> people,
            Exchange.Passed passed,
            Exchange.Kind kind,
            Optional<Exchange.Size> size,
            String words,
            String source) {
        public Passed {
            people = List.copyOf(people);
        }
    }

    /** Something that is now open with people. */
    public record Opened(List<Integer> people, Loop.Kind kind, String words, Optional<LocalDate> due, String source) {
        public Opened {
            people = List.copyOf(people);
        }
    }

    /**
     * Something that may be needed one day.
     *
     * @param horizon by when, as far as the line says
     * @param horizonWords how the line says so, empty where it does not
     * @param criteria who could help, guessed
     * @param people who is named as someone who could
     * @param source the whole passage
     */
    public record Needed(
            String title,
            Optional<LocalDate> horizon,
            String horizonWords,
            List<Need.Criterion> criteria,
            List<Integer> people,
            String source) {
        public Needed {
            criteria = List.copyOf(criteria);
            people = people.stream().distinct().toList();
        }
    }

    /** Two people who were brought together. */
    public record Brought(int a, int b, String source) {}

    public Draft {
        passages = List.copyOf(passages);
        people = List.copyOf(people);
        exchanges = List.copyOf(exchanges);
        loops = List.copyOf(loops);
        introductions = List.copyOf(introductions);
    }

    /** What it was, as the line says or as is most likely. */
    public InteractionKind likelyKind() {
        return kind.orElse(assumed);
    }

    /** Those who took part. */
    public List<Mention> present() {
        return people.stream().filter(Mention::present).toList();
    }

    public Direction direction() {
        return likelyKind().direction(fromThem);
    }
}
