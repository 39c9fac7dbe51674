package app.tilth.bench;

import app.tilth.model.Circle;
import app.tilth.model.InteractionKind;
import app.tilth.model.SuggestionKind;
import app.tilth.model.Warmth;
import app.tilth.ui.Wiring;
import app.tilth.ui.today.ComingDate;
import app.tilth.ui.today.ComingDate.Occasion;
import app.tilth.ui.today.CoolingTie;
import app.tilth.ui.today.Investment;
import app.tilth.ui.today.TodayCard;
import app.tilth.ui.today.TodayDesk;
import app.tilth.ui.today.TodayPage;
import app.tilth.ui.welcome.ImportProgress;
import app.tilth.ui.welcome.ImportSummary;
import app.tilth.ui.welcome.WelcomeDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Desks that always show the same, for pictures. */
final class FixedDesks {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private FixedDesks() {}

    static Wiring today() {
        return new Fixed(false);
    }

    static Wiring welcome() {
        return new Fixed(true);
    }

    private static TodayPage page() {
        return new TodayPage(
                DAY,
                List.of(
                        card(
                                1,
                                SuggestionKind.RHYTHM,
                                "Dele Adeyemi",
                                "Founder, Solstice Microgrids",
                                Circle.CLOSE,
                                Warmth.COOLING,
                                "You usually talk every 3 weeks; it has been 7.",
                                "Last spoke of the Lagos pilot, and of Temi starting school."),
                        card(
                                2,
                                SuggestionKind.LOOP,
                                "Tomasz Wiśniewski",
                                "Engineering manager, Fjordkraft Labs",
                                Circle.FRIENDS,
                                Warmth.STEADY,
                                "Helped you with the Oslo intro in May. You haven’t closed the loop.",
                                "Lysaker Kraft met you twice; the trial began in September. Tomasz doesn’t know yet."),
                        card(
                                3,
                                SuggestionKind.NEW,
                                "Naledi Mokoena",
                                "Principal, Highveld Climate Fund",
                                Circle.ACTIVE,
                                Warmth.NEW,
                                "You met at Power Commons three weeks ago.",
                                "Was looking for reading on grid finance in June. You have the Energinet paper."),
                        card(
                                4,
                                SuggestionKind.RECIPROCATE,
                                "Ana Beltrán",
                                "Grid analyst, Faro Energía",
                                Circle.ACTIVE,
                                Warmth.DORMANT,
                                "Ana reviewed your talk in March; nothing has gone back.",
                                "Ana is hiring a grid modeller; Joon has trained several."),
                        card(
                                5,
                                SuggestionKind.DATE,
                                "Mei-Ling Zhao",
                                "Design lead, Lantern Studio",
                                Circle.CLOSE,
                                Warmth.THRIVING,
                                "Birthday on Thursday.",
                                "Last year you sent the Kyoto photo book. The new studio opened in October.")),
                1,
                List.of(
                        new ComingDate(5, DAY.plusDays(2), "Mei-Ling Zhao", "Birthday", Occasion.BIRTHDAY),
                        new ComingDate(6, DAY.plusDays(4), "Rafael & Inês", "Ten years married", Occasion.ANNIVERSARY),
                        new ComingDate(
                                7, DAY.plusDays(7), "Hana Kobayashi", "First day at Sunda Power", Occasion.FIRST_DAY),
                        new ComingDate(
                                8, DAY.plusDays(10), "Zainab Bello", "You said you’d send the deck", Occasion.LOOP)),
                new Investment(9, 3, 1),
                List.of(
                        new CoolingTie(1, "Dele Adeyemi", "7 weeks, usually 3"),
                        new CoolingTie(9, "Amara Okafor", "11 weeks, usually 6"),
                        new CoolingTie(10, "Viktor Nyström", "5 months, usually 2"),
                        new CoolingTie(11, "Camille Laurent", "9 weeks, usually 4")),
                44,
                "You thanked Hana this morning.");
    }

    private static TodayCard card(
            long person,
            SuggestionKind kind,
            String name,
            String role,
            Circle circle,
            Warmth warmth,
            String sentence,
            String prompt) {
        return new TodayCard(kind, person, name, role, circle, warmth, sentence, prompt, List.of(sentence), "");
    }

    private record Fixed(boolean firstStart) implements Wiring, TodayDesk, WelcomeDesk {
        @Override
        public TodayDesk today() {
            return this;
        }

        @Override
        public WelcomeDesk welcome() {
            return this;
        }

        @Override
        public void close() {}

        @Override
        public TodayPage page() {
            return FixedDesks.page();
        }

        @Override
        public void reachedOut(TodayCard card, InteractionKind kind) {}

        @Override
        public void snooze(TodayCard card, LocalDate until) {}

        @Override
        public void notThisOne(TodayCard card) {}

        @Override
        public Optional<String> undoName() {
            return Optional.of("reached out to Hana Kobayashi");
        }

        @Override
        public void undo() {}

        @Override
        public Optional<String> redoName() {
            return Optional.empty();
        }

        @Override
        public void redo() {}

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> {};
        }

        @Override
        public int samplePeople() {
            return 312;
        }

        @Override
        public ImportSummary importFiles(List<Path> files, ImportProgress progress) {
            return new ImportSummary(0, 0, 0, 0, List.of());
        }

        @Override
        public void openSample() {}

        @Override
        public void nameFive(List<String> names) {}
    }
}
