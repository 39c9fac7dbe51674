package app.tilth.suggest;

import app.tilth.model.Exchange;
import app.tilth.model.Interaction;
import app.tilth.model.Loop;
import app.tilth.model.News;
import app.tilth.model.Person;
import app.tilth.model.Warmth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to speak of a chosen person.
 *
 * @param lastContact the latest contact up to today, null where there was none
 * @param exchanges newest first
 */
public record Portrait(
        Person person,
        Warmth warmth,
        @Nullable Interaction lastContact,
        List<Loop> openLoops,
        List<Exchange> exchanges,
        List<News> news) {
    public Portrait {
        openLoops = List.copyOf(openLoops);
        exchanges = List.copyOf(exchanges);
        news = List.copyOf(news);
    }

    Optional<Exchange> exchange(@Nullable Long id) {
        return exchanges.stream()
                .filter(exchange -> id != null && exchange.id() == id)
                .findFirst();
    }
}
