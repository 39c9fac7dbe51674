package app.tilth.bench;

import app.tilth.model.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Words from which generated names and texts are put together. */
final class Vocabulary {
    private static final List<String> GIVEN = words("""
            Ada Adil Aiko Alba Amadou Amina Anders Anya Arjun Astrid Aylin Bao Beatriz Bengt Birgit Bruno Camila Carys
            Chidi Chiara Dalia Daniel Dara Diego Dina Ebba Edwin Efua Elif Emre Esme Farid Fatou Femi Finn Freya Gita
            Goran Greta Hadi Halima Haruto Hedda Ibrahim Ilse Imani Inés Isla Ivo Jamal Jana Javier Jelena Jin Jonas
            Kaito Kamala Karim Katya Kofi Lars Leila Liam Lina Lucía Maaike Magnus Malik Marek Marta Mateo Maya Mei
            Mila Minh Musa Nadia Naoki Neha Nils Noor Nuno Olga Omar Oskar Paulo Petra Rafiq Ravi Rosa Sami Sanna Sefa
            Selim Sofía Soren Tariq Tendai Thandi Tove Uma Vera Wanjiru Wei Xenia Yara Yusuf Zeynep Zofia Østen Łucja""");
    private static final List<String> FAMILY_START = words("""
            Ahl Ald Ban Berg Bjor Bor Cal Car Dal Dor Ed El Fal Fen Gar Gran Hal Hart Is Jar Kal Kar Lan Lind Mar Mor
            Nak Nor Ok Ols Par Ram Ros Sand Sor Tan Thor Val Var Wes""");
    private static final List<String> FAMILY_END = words("""
            adze aki ander arsson berg bo by dahl din ek ell enko er eva gren hara holm i ić idze ini issen ka land
            li low man mura na ner ova ovic quist row sen shi son stad ström ton vik wala ward wood zadeh""");
    private static final List<String> TRADES = words("""
            Energy Media Health Water Robotics Law Textiles Foods Maps Housing Transport Software Research Archives""");
    private static final List<String> TITLES = List.of(
            "Engineer",
            "Head of product",
            "Researcher",
            "Founder",
            "Programme manager",
            "Editor",
            "Analyst",
            "Lawyer",
            "Designer",
            "Director",
            "Teacher",
            "Consultant");
    private static final List<String> SUBJECTS = words("""
            tariffs storage housing translation festivals budgets hiring maps archives welding statistics pensions
            ferries recipes gardens sensors contracts lectures orchestras allotments microgrids ceramics insurance
            podcasts compilers bridges schools forests libraries radio subtitles heating""");
    private static final List<String> VERBS =
            List.of("Talked about", "Wrote about", "Asked about", "Compared notes on", "Swapped articles on");

    private Vocabulary() {}

    static PersonName name(RandomGenerator random) {
        return PersonName.of(pick(GIVEN, random), pick(FAMILY_START, random) + pick(FAMILY_END, random));
    }

    /** A name no other number has. */
    static String organization(int number) {
        String start = FAMILY_START.get(number % FAMILY_START.size());
        String end = FAMILY_END.get(number / FAMILY_START.size() % FAMILY_END.size());
        int trade = number / (FAMILY_START.size() * FAMILY_END.size());
        String suffix = trade < TRADES.size() ? "" : " " + trade;
        return start + end + " " + TRADES.get((number + trade) % TRADES.size()) + suffix;
    }

    /** An invented word for a number; those of subjects first. */
    static String word(int number) {
        if (number < SUBJECTS.size()) {
            return SUBJECTS.get(number);
        }
        String start = FAMILY_START.get(number % FAMILY_START.size());
        String end = FAMILY_END.get(number / FAMILY_START.size() % FAMILY_END.size());
        String more = FAMILY_END.get(number / (FAMILY_START.size() * FAMILY_END.size()) % FAMILY_END.size());
        return (start + end + more).toLowerCase(Locale.ROOT);
    }

    static String trade(RandomGenerator random) {
        return pick(TRADES, random);
    }

    static String title(RandomGenerator random) {
        return pick(TITLES, random);
    }

    static String subject(RandomGenerator random) {
        return pick(SUBJECTS, random);
    }

    static String summary(RandomGenerator random) {
        return pick(VERBS, random) + " " + subject(random) + " and " + subject(random) + ".";
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String block) {
        return List.of(block.split("\\s+"));
    }
}
