package app.tilth.suggest;

import app.tilth.model.Person;

/** What is needed to speak of two people who may be introduced. */
public record PairPortrait(Person a, Person b, CommonGround ground) {}
