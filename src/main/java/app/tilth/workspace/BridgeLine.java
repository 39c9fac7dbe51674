package app.tilth.workspace;

import app.tilth.suggest.Bridge;

/**
 * Someone who joins groups, in words.
 *
 * @param words what they are worth there, in one short sentence
 * @param soon whether the sentence asks for them to be tended soon
 * @param more what else is to be said, in one short sentence; may be empty
 */
public record BridgeLine(Bridge bridge, String name, String words, boolean soon, String more) {}
