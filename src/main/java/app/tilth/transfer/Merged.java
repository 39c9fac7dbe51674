package app.tilth.transfer;

import app.tilth.model.News;
import app.tilth.model.Person;
import java.util.List;

/**
 * What a merge came to.
 *
 * @param person the known person with what the draft added
 * @param news what changed in their life, with id 0
 */
public record Merged(Person person, List<News> news) {
    public Merged {
        news = List.copyOf(news);
    }
}
