import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the scripts of every system as far as can be without that system: whether each file they name is there, and whether
 * jpackage has each option they give it. Run from the root of the project with jdk.jpackage's resources opened.
 */
final class Check {
    private static final Pattern FILE =
            Pattern.compile("installer[/\\\\](?:common|linux|mac|windows)(?:[/\\\\][\\w.-]+)+");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    /** Of the script of a system, the lines that are an option for jpackage rather than for another program. */
    private static final Map<String, List<String>> SYSTEMS = Map.of(
            "installer/linux/build.sh", List.of("generic", "linux"),
            "installer/mac/build.sh", List.of("generic", "mac"),
            "installer/windows/build.ps1", List.of("generic", "win"),
            "installer/common/Image.java", List.of("generic", "linux", "mac", "win"));

    private final List<String> wrong = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        Check check = new Check();
        check.files();
        check.options();
        check.wrong.forEach(System.err::println);
        System.exit(check.wrong.isEmpty() ? 0 : 1);
    }

    private void files() throws IOException {
        List<Path> naming;
        try (Stream<Path> all = Stream.concat(
                Files.walk(Path.of("installer")),
                Stream.of(Path.of("pom.xml"), Path.of(".ci/run"), Path.of("CONTRIBUTING.md")))) {
            naming = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : naming) {
            Matcher named = FILE.matcher(Files.readString(file));
            while (named.find()) {
                String name = named.group().replace('\\', '/').replaceFirst("\\.$", "");
                if (!Files.exists(Path.of(name))) {
                    wrong.add(file + " names " + name + ", which is not there");
                }
            }
        }
    }

    private void options() throws IOException {
        for (Map.Entry<String, List<String>> system : SYSTEMS.entrySet()) {
            Set<String> known = known(system.getValue());
            String script = Files.readString(Path.of(system.getKey()));
            for (String command : commands(script)) {
                Matcher given = OPTION.matcher(command);
                while (given.find()) {
                    if (!known.contains(given.group())) {
                        wrong.add(system.getKey() + " gives jpackage " + given.group()
                                + ", which it does not know there");
                    }
                }
            }
        }
    }

    /** What is said to jpackage: from its name, or from a list of options for it, to the end of that command. */
    private static List<String> commands(String script) {
        List<String> commands = new ArrayList<>();
        Matcher begun = Pattern.compile(
                        "jpackage(?:\\.exe)?\"(?: |, )|SIGNING\\+?=\\(|new ArrayList<>\\(List\\.of\\(\\s+\"--type")
                .matcher(script);
        while (begun.find()) {
            String rest = script.substring(begun.start());
            Matcher end = Pattern.compile("\\)\\n|[^\\\\]\\n(?! )|[^\\\\,]\\n").matcher(rest);
            commands.add(end.find() ? rest.substring(0, end.start() + 1) : rest);
        }
        return commands;
    }

    /** The options jpackage tells of in its help for a system, whichever this one is. */
    private static Set<String> known(List<String> parts) {
        ResourceBundle help = ResourceBundle.getBundle(
                "jdk.jpackage.internal.resources.HelpResources",
                Locale.ROOT,
                ModuleLayer.boot().findModule("jdk.jpackage").orElseThrow());
        Set<String> known = new HashSet<>();
        for (String key : help.keySet()) {
            boolean forOne = key.contains("mac") || key.contains("win") || key.contains("linux");
            if (!forOne || parts.stream().anyMatch(key::contains)) {
                Matcher told = OPTION.matcher(help.getString(key));
                while (told.find()) {
                    known.add(told.group());
                }
            }
        }
        return known;
    }
}
