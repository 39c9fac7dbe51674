package app.tilth.ui.timeline;

import app.tilth.model.Exchange.Passed;
import app.tilth.tie.Chronicle;

/** The lane of one person. */
record PersonLane(Chronicle chronicle, int person) implements Lane {
    @Override
    public int entries() {
        return chronicle.entries(person);
    }

    @Override
    public int entry(int i) {
        return chronicle.entry(person, i);
    }

    @Override
    public int day(int i) {
        return chronicle.day(chronicle.entry(person, i));
    }

    @Override
    public boolean has(int entry) {
        return chronicle.anyOf(entry, one -> one == person);
    }

    @Override
    public int firstFrom(int day) {
        return chronicle.firstFrom(person, day);
    }

    @Override
    public int marks() {
        return chronicle.marks(person);
    }

    @Override
    public int markDay(int i) {
        return chronicle.markDay(person, i);
    }

    @Override
    public Passed markPassed(int i) {
        return chronicle.markPassed(person, i);
    }

    @Override
    public int markEntry(int i) {
        return chronicle.markEntry(person, i);
    }

    @Override
    public int markExchange(int i) {
        return chronicle.markExchange(person, i);
    }
}
