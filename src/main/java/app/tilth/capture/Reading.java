package app.tilth.capture;

import app.tilth.capture.Draft.Brought;
import app.tilth.capture.Draft.Opened;
import app.tilth.capture.Draft.Passed;
import app.tilth.capture.Passage.What;
import app.tilth.model.InteractionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line half read: which words are taken for what, and what has been found so far. */
final class Reading {
    private static final int FREE = -1;

    final Line line;
    final LocalDate today;
    final Corrections corrections;
    final List<Mention> people = new ArrayList<>();
    final List<Passed> exchanges = new ArrayList<>();
    final List<Opened> loops = new ArrayList<>();
    final List<Brought> introductions = new ArrayList<>();

    @Nullable
    InteractionKind kind;

    String kindWord = "";
    boolean fromThem;

    /** For each word the number of what it was taken for. */
    private final int[] taken;

    private final List<What> takings = new ArrayList<>();
    private final int[] mentioned;

    Reading(Line line, LocalDate today, Corrections corrections) {
        this.line = line;
        this.today = today;
        this.corrections = corrections;
        taken = new int[line.size()];
        mentioned = new int[line.size()];
        Arrays.fill(taken, FREE);
        Arrays.fill(mentioned, FREE);
    }

    boolean isFree(int at) {
        return at >= 0 && at < taken.length && taken[at] == FREE;
    }

    boolean isFree(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isFree(at)) {
                return false;
            }
        }
        return true;
    }

    boolean is(int at, What what) {
        return at >= 0 && at < taken.length && taken[at] != FREE && takings.get(taken[at]) == what;
    }

    boolean refuses(What what, int from, int to) {
        return corrections.refused().contains(new Corrections.Refusal(what, line.text(from, to)));
    }

    /** Takes those of the words that are free. */
    void take(int from, int to, What what) {
        takings.add(what);
        for (int at = from; at < to; at++) {
            if (taken[at] == FREE) {
                taken[at] = takings.size() - 1;
            }
        }
    }

    /** Takes words as a person and answers the person's place; someone named before keeps theirs. */
    int mention(int from, int to, Mention mention) {
        int place = place(mention);
        take(from, to, What.PERSON);
        for (int at = from; at < to; at++) {
            mentioned[at] = place;
        }
        return place;
    }

    private int place(Mention mention) {
        for (int i = 0; i < people.size(); i++) {
            Mention known = people.get(i);
            boolean same = mention.isNew()
                    ? known.isNew() && known.words().equalsIgnoreCase(mention.words())
                    : known.chosen().equals(mention.chosen());
            if (same) {
                if (mention.present()) {
                    people.set(i, known.takingPart());
                }
                return i;
            }
        }
        people.add(mention);
        return people.size() - 1;
    }

    /** Who was named last before a word, else the last of all. */
    Optional<Integer> lastBefore(int at) {
        for (int i = Math.min(at, mentioned.length) - 1; i >= 0; i--) {
            if (mentioned[i] != FREE) {
                return Optional.of(mentioned[i]);
            }
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(people.size() - 1);
    }

    /** The places of all who took part. */
    List<Integer> present() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).present()) {
                places.add(i);
            }
        }
        return places;
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= taken.length; at++) {
            if (at == taken.length || taken[at] != taken[from]) {
                if (taken[from] != FREE) {
                    passages.add(new Passage(
                            line.word(from).from(), line.word(at - 1).to(), takings.get(taken[from])));
                }
                from = at;
            }
        }
        return passages;
    }
}
