package org.isnad.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages. */
class ArchitectureTest {
  private static final String ARABIC = "org.isnad.arabic..";
  private static final String[] OUTER = {
    "org.isnad.cli..",
    "org.isnad.ingest..",
    "org.isnad.formats..",
    "org.isnad.store..",
    "org.isnad.testkit..",
    "org.isnad.evaluation.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  @Test
  void neutralPackagesKnowNoArabic() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.isnad",
            "org.isnad.actor..",
            "org.isnad.attribution..",
            "org.isnad.coreference..",
            "org.isnad.event..",
            "org.isnad.language..",
            "org.isnad.lexicon..",
            "org.isnad.relate..",
            "org.isnad.status..",
            "org.isnad.time..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ARABIC)
        .check(CLASSES);
  }

  @Test
  void coreNeedsTheJdkAndTheYamlReaderOnly() {
    classes()
        .that()
        .resideInAPackage("org.isnad..")
        .and()
        .resideOutsideOfPackages(OUTER)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.isnad",
            "org.isnad.actor..",
            ARABIC,
            "org.isnad.attribution..",
            "org.isnad.coreference..",
            "org.isnad.event..",
            "org.isnad.language..",
            "org.isnad.lexicon..",
            "org.isnad.relate..",
            "org.isnad.status..",
            "org.isnad.time..",
            "java..",
            "org.jspecify..",
            "org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void theLexiconReaderAloneKnowsYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.isnad.lexicon..", "org.isnad.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void theOtherModulesDoNotKnowTheCommand() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.isnad.testkit..",
            "org.isnad.evaluation..",
            "org.isnad.ingest..",
            "org.isnad.formats..",
            "org.isnad.store..",
            "org.isnad.relate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.isnad.cli..")
        .check(CLASSES);
  }

  @Test
  void packagesOfTheCommandHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.isnad.cli.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void packagesOfIntakeHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.isnad.ingest.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }
}
