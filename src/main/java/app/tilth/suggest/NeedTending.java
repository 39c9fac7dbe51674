package app.tilth.suggest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for someone in the next days, for the sake of a need.
 *
 * @param need its id
 * @param title what the need is called
 * @param horizon by when it may come, null for "no hurry"
 * @param step something to give or to say, in words that can be shown as they are; never something to ask for. Empty where
 *     only a hello is planned
 */
public record NeedTending(long need, String title, @Nullable LocalDate horizon, String step) {}
