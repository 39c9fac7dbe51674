package app.tilth.ui;

import app.tilth.model.Circle;
import app.tilth.model.Warmth;
import app.tilth.tie.TieIndex;
import app.tilth.tie.TieReadings;
import app.tilth.ui.palette.Found;
import app.tilth.ui.palette.Known;
import app.tilth.ui.palette.PaletteBook;
import app.tilth.ui.palette.PaletteDesk;
import app.tilth.workspace.Directory;
import app.tilth.workspace.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the palette can lead to in the open network: everyone who is not archived, where they are, their tags. */
final class NetworkPalette implements PaletteDesk {
    /** After this many days a contact counts half. */
    private static final double LATELY_DAYS = 90;

    private final OpenNetwork network;

    NetworkPalette(OpenNetwork network) {
        this.network = network;
    }

    @Override
    public PaletteBook book() {
        Knowledge knowledge = network.current().knowledge();
        TieReadings readings = knowledge.facts().readings();
        List<Directory.Entry> here = knowledge.directory().entries().stream()
                .filter(entry -> !entry.listing().archived())
                .toList();
        return new PaletteBook(
                here.stream().map(entry -> person(entry, readings)).toList(),
                counted(
                        here.stream()
                                .map(entry -> entry.listing().organization())
                                .filter(name -> !name.isEmpty()),
                        Found.OfOrganization::new),
                counted(here.stream().flatMap(entry -> entry.listing().tags().stream()), Found.OfTag::new));
    }

    private static Known person(Directory.Entry entry, TieReadings readings) {
        TieIndex ties = readings.ties();
        int slot = ties.slot(entry.id());
        boolean tied = slot >= 0;
        return new Known(
                new Found.OfPerson(entry, tied ? readings.warmth(slot) : Warmth.DORMANT),
                entry.text(),
                entry.nameLength(),
                tied ? weight(entry.listing().circle(), readings.strength(slot), readings.silentDays(slot)) : 0,
                tied ? readings.silentDays(slot) : -1);
    }

    /** Most of a strong tie of a close circle, spoken with lately. */
    private static double weight(Circle circle, double strength, int silentDays) {
        double closeness = 1 - (double) circle.ordinal() / Circle.values().length;
        double recency = silentDays < 0 ? 0 : LATELY_DAYS / (LATELY_DAYS + silentDays);
        return strength * (closeness + recency) / 2;
    }

    /** Each name once, those of many people before those of few. */
    private static List<Known> counted(Stream<String> names, BiFunction<String, Integer, Found> found) {
        Map<String, Integer> counts = names.collect(Collectors.toMap(name -> name, _ -> 1, Integer::sum, TreeMap::new));
        return counts.entrySet().stream()
                .map(each -> Known.of(
                        found.apply(each.getKey(), each.getValue()), each.getValue() / (each.getValue() + 10.0)))
                .toList();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return network.onChange(listener);
    }
}
