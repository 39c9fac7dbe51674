package app.tilth.suggest;

import app.tilth.model.DateThatMatters;

/** A date that matters, and to whom. */
public record PersonDate(long person, DateThatMatters date) {}
