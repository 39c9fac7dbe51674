package app.tilth.ui.ask;

import app.tilth.tie.Readiness;

/**
 * How an ask would land with someone today.
 *
 * @param reason in one or two short sentences
 * @param ready by when they could be, such as “Ready in about four weeks”; empty where they are
 */
public record Landing(Recipient to, Readiness.Word word, String reason, String ready) {}
