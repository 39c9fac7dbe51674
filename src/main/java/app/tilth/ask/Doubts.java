package app.tilth.ask;

import static app.tilth.ask.Verdict.TEXTS;

import app.tilth.ask.Verdict.Point;
import app.tilth.model.Exchange;
import app.tilth.model.Loop;
import app.tilth.tie.Gate;
import app.tilth.tie.Readiness;
import app.tilth.tie.Standing;
import app.tilth.tie.Term;
import app.tilth.words.Brief;
import app.tilth.words.Spans;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks against asking: shut gates, then the terms that fall short, each theme said once. */
final class Doubts {
    private enum Theme {
        SILENCE,
        OPEN_ASK,
        STRENGTH,
        LOOPS,
        ACCOUNT,
        RECIPROCITY,
        RECENT_ASK,
        SIZE
    }

    private final Readiness readiness;
    private final Exchange.Size size;
    private final Standing tie;
    private final Asked person;
    private final Map<Theme, Point> points = new LinkedHashMap<>();
    /** Whether what is being said is a shut gate. */
    private boolean decisive;

    Doubts(Readiness readiness, Exchange.Size size, Standing tie, Asked person) {
        this.readiness = readiness;
        this.size = size;
        this.tie = tie;
        this.person = person;
    }

    /** Shut gates first, the gravest of them first; then what lowers the odds most. */
    List<Point> points() {
        decisive = true;
        readiness.gates().forEach(this::say);
        decisive = false;
        readiness.reasons().forEach(this::say);
        return List.copyOf(points.values());
    }

    private void say(Gate gate) {
        switch (gate.kind()) {
            case AFTER_DORMANCY -> silence(TEXTS.get("doubt.silent.first", person.name()));
            case NO_OTHER_CONTACT -> silence("");
            case EARLIER_ASK_OPEN ->
                put(
                        Theme.OPEN_ASK,
                        TEXTS.get("doubt.open-ask"),
                        person.openAsk().map(ask -> ask.note()).orElse(""));
            case WEAK_TIE -> put(Theme.STRENGTH, TEXTS.get("doubt.weak"), "");
            case JUST_WOKEN -> put(Theme.SILENCE, TEXTS.get("doubt.woken"), "");
            case LITTLE_INVESTED -> littleInvested();
            case EARLIER_ASK_UNTHANKED -> loops();
            case BALANCE_BELOW_ZERO -> put(Theme.ACCOUNT, TEXTS.get("doubt.drawn"), "");
        }
    }

    private void say(Term term) {
        switch (term.kind()) {
            case STRENGTH -> put(Theme.STRENGTH, TEXTS.get("doubt.strength"), "");
            case ACCOUNT -> put(Theme.ACCOUNT, TEXTS.get(isNew() ? "doubt.empty" : "doubt.little"), "");
            case LIVELINESS -> silence("");
            case RECIPROCITY -> reciprocity();
            case RECENT_ASK -> put(Theme.RECENT_ASK, TEXTS.get("doubt.asked", Spans.ago(tie.askedDays())), "");
            case OPEN_LOOPS -> loops();
            case SIZE -> put(Theme.SIZE, TEXTS.get("doubt.size." + size), "");
        }
    }

    private void littleInvested() {
        if (tie.silentDays() < 0) {
            silence("");
        } else {
            put(Theme.STRENGTH, TEXTS.get(isNew() ? "doubt.hardly" : "doubt.weak"), "");
        }
    }

    private boolean isNew() {
        return person.account().gave() + person.account().received() == 0;
    }

    /** @param detail what an ask would be after it, may be empty */
    private void silence(String detail) {
        if (tie.silentDays() < 0) {
            put(Theme.SILENCE, TEXTS.get("doubt.never"), "");
        } else if (tie.silentDays() > tie.rhythm()) {
            put(Theme.SILENCE, TEXTS.get("doubt.silent", Brief.atStart(Spans.spelled(tie.silentDays()))), detail);
        }
    }

    private void reciprocity() {
        if (person.talks() > 0) {
            String key = 2 * person.begunByThem() < person.talks() ? "doubt.you-begin" : "doubt.they-begin";
            put(Theme.RECIPROCITY, TEXTS.get(key, person.name()), "");
        }
    }

    private void loops() {
        List<Loop> open = person.openLoops();
        if (!open.isEmpty()) {
            Loop oldest = open.getFirst();
            put(Theme.LOOPS, TEXTS.get("doubt.loops", open.size()), TEXTS.get("loop." + oldest.kind(), oldest.text()));
        }
    }

    private void put(Theme theme, String text, String detail) {
        points.putIfAbsent(theme, new Point(false, decisive, text, detail));
    }
}
