import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Applies the migrations to a fresh SQLite file and writes jOOQ's table classes from what stands there. */
final class GenerateTables {
    public static void main(String[] args) throws Exception {
        Path schema = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.createDirectories(target);
        Path file = target.resolve("schema.db");
        Files.deleteIfExists(file);
        String url = "jdbc:sqlite:" + file;
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var scripts = Files.list(schema)) {
            for (Path script : scripts.sorted().toList()) {
                statement.executeUpdate(Files.readString(script));
            }
        }
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(new Jdbc().withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("(person|organization|interaction)_text.*|sqlite_.*")
                                .withForcedTypes(
                                        new ForcedType()
                                                .withUserType("java.time.LocalDate")
                                                .withConverter("app.tilth.store.EpochDay")
                                                .withIncludeExpression("(?i).*\\.(day|.*_day)")
                                                .withIncludeTypes("INTEGER"),
                                        new ForcedType()
                                                .withName("BOOLEAN")
                                                .withIncludeExpression("(?i).*\\.(archived|is_you|undone)"),
                                        new ForcedType()
                                                .withName("INTEGER")
                                                .withIncludeExpression(
                                                        "(?i).*\\.(minute|minutes|cadence_days|month|day_of_month|year|rank|ordinal)"),
                                        new ForcedType().withName("DOUBLE").withIncludeTypes("REAL"),
                                        new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER")))
                        .withGenerate(new Generate()
                                .withJavaTimeTypes(true)
                                .withGlobalCatalogReferences(false)
                                .withComments(false)
                                .withDaos(false))
                        .withTarget(new Target()
                                .withPackageName("app.tilth.store.tables")
                                .withDirectory(
                                        target.resolve("generated-sources/jooq").toString()))));
    }
}
