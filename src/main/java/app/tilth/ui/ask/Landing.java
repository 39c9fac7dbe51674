package app.tilth.ui.ask;

import app.tilth.tie.Readiness;

/**
 * How an ask would land with someone today.
 *
 * @param reason in one or two short sentences
 */
public record Landing(Recipient to, Readiness.Word word, String reason) {}
