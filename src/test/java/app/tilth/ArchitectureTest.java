package app.tilth;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The rooms and the arrows between them. */
@AnalyzeClasses(packages = "app.tilth", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy("app.tilth")
            .layer("ui")
            .definedBy("app.tilth.ui..")
            .layer("cli")
            .definedBy("app.tilth.cli..")
            .layer("background")
            .definedBy("app.tilth.background..")
            .layer("desktop")
            .definedBy("app.tilth.desktop..")
            .layer("workspace")
            .definedBy("app.tilth.workspace..")
            .layer("ask")
            .definedBy("app.tilth.ask..")
            .layer("need")
            .definedBy("app.tilth.need..")
            .layer("suggest")
            .definedBy("app.tilth.suggest..")
            .layer("insight")
            .definedBy("app.tilth.insight..")
            .layer("network")
            .definedBy("app.tilth.network..")
            .layer("capture")
            .definedBy("app.tilth.capture..")
            .layer("duplicate")
            .definedBy("app.tilth.duplicate..")
            .layer("transfer")
            .definedBy("app.tilth.transfer..")
            .layer("sample")
            .definedBy("app.tilth.sample..")
            .layer("store")
            .definedBy("app.tilth.store..")
            .layer("tie")
            .definedBy("app.tilth.tie..")
            .layer("start")
            .definedBy("app.tilth.start..")
            .layer("words")
            .definedBy("app.tilth.words..")
            .layer("model")
            .definedBy("app.tilth.model..")
            .whereLayer("start")
            .mayNotAccessAnyLayer()
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("background")
            .mayOnlyBeAccessedByLayers("main", "ui")
            .whereLayer("desktop")
            .mayOnlyBeAccessedByLayers("main", "ui", "background")
            .whereLayer("desktop")
            .mayOnlyAccessLayers("words")
            .whereLayer("workspace")
            .mayOnlyBeAccessedByLayers("main", "background", "ui", "cli")
            .whereLayer("ask")
            .mayOnlyBeAccessedByLayers("workspace", "ui", "cli")
            .whereLayer("need")
            .mayOnlyBeAccessedByLayers("workspace", "ui", "cli")
            .whereLayer("suggest")
            .mayOnlyBeAccessedByLayers("workspace", "background", "ui", "cli")
            .whereLayer("insight")
            .mayOnlyBeAccessedByLayers("workspace", "ui", "cli")
            .whereLayer("insight")
            .mayOnlyAccessLayers("tie", "words", "model")
            .whereLayer("network")
            .mayOnlyBeAccessedByLayers("workspace", "need", "suggest", "ui", "cli")
            .whereLayer("network")
            .mayOnlyAccessLayers("model")
            .whereLayer("capture")
            .mayOnlyBeAccessedByLayers("workspace", "ui", "cli")
            .whereLayer("duplicate")
            .mayOnlyBeAccessedByLayers("workspace", "ui", "cli")
            .whereLayer("transfer")
            .mayOnlyBeAccessedByLayers("workspace", "duplicate", "need", "ui", "cli")
            .whereLayer("sample")
            .mayOnlyBeAccessedByLayers("workspace", "ui", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("main", "workspace", "ui", "cli")
            .whereLayer("tie")
            .mayOnlyBeAccessedByLayers("workspace", "ask", "need", "suggest", "insight", "store", "ui", "cli");

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_KNOWS_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackage("app.tilth.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("app.tilth.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.sqlite..", "app.tilth.store.tables..");

    /** Pictures in files are read by Java's own means, which need no desktop. */
    @ArchTest
    static final ArchRule ONLY_THE_DESKTOP_KNOWS_AWT = noClasses()
            .that()
            .resideOutsideOfPackages("app.tilth.desktop..", "app.tilth.transfer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.awt..");

    @ArchTest
    static final ArchRule ONLY_THE_DESKTOP_KNOWS_THE_BUS = noClasses()
            .that()
            .resideOutsideOfPackage("app.tilth.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.freedesktop..");

    @ArchTest
    static final ArchRule THE_STORE_KNOWS_NO_RULE = classes()
            .that()
            .resideInAPackage("app.tilth.store")
            .should()
            .onlyAccessClassesThat(resideInAPackage("app.tilth.tie")
                    .and(simpleNameStartingWith("TieIndex")
                            .or(simpleName("TieHistory"))
                            .or(simpleNameStartingWith("Chronicle"))
                            .or(simpleName("Builder"))
                            .or(simpleName("ExchangeMark")))
                    .or(resideInAPackage("app.tilth.tie").negate()));

    @ArchTest
    static final ArchRule NO_ROUNDABOUTS =
            slices().matching("app.tilth.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_ARE_NULL_MARKED = classes()
            .that()
            .haveSimpleName("package-info")
            .and()
            .resideOutsideOfPackage("app.tilth.store.tables..")
            .should()
            .beAnnotatedWith(NullMarked.class);
}
