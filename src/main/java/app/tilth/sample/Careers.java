package app.tilth.sample;

import app.tilth.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws where people work and worked: mostly one firm after another of their own community. */
final class Careers {
    /** Everyone of the archive's old colleagues was there once. */
    private static final String ARCHIVE = "Kestrel Archive";

    /** People whose present position is younger than this many days have news. */
    static final int NEWS = 36;

    private final Clock clock;
    private final SplittableRandom random;
    private final Set<String> taken = new HashSet<>();

    Careers(Clock clock, SplittableRandom random) {
        this.clock = clock;
        this.random = random;
    }

    List<Position> draw(Community community) {
        List<Position> positions = new ArrayList<>();
        List<Community.Workplace> places = new ArrayList<>(community.workplaces());
        Draw.shuffle(places, random);
        boolean moved = random.nextInt(100) < 3;
        int since = moved ? Draw.between(6, NEWS - 1, random) : Draw.between(90, 2400, random);
        Community.Workplace now = places.getFirst();
        Community.Workplace before = places.get(1);
        for (Community.Workplace place : places) {
            boolean left = place.name().equals(ARCHIVE) && random.nextInt(6) != 0;
            before = left ? place : before;
            now = left && now.equals(place) ? places.get(1) : now;
        }
        positions.add(new Position(now.name(), title(now), clock.day(since), null));
        if (moved || before.name().equals(ARCHIVE) || random.nextInt(100) < 45) {
            int began = since + Draw.between(500, 2200, random);
            positions.add(new Position(before.name(), title(before), clock.day(began), clock.day(since)));
        }
        return positions;
    }

    /** A title nobody else has there, as long as there are any. */
    private String title(Community.Workplace place) {
        List<String> titles = new ArrayList<>(place.titles());
        Draw.shuffle(titles, random);
        return titles.stream()
                .filter(title -> taken.add(place.name() + title))
                .findFirst()
                .orElse(titles.getFirst());
    }
}
