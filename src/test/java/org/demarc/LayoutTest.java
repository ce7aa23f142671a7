package org.demarc;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages stand in the order of the flow, and each imports only earlier ones. */
class LayoutTest {
  static final List<String> FLOW =
      List.of(
          "phrase",
          "article",
          "gazetteer",
          "geoparse",
          "measure",
          "region",
          "claim",
          "verdict",
          "picture",
          "snapshot",
          "web");
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.demarc");

  @Test
  void aPackageImportsOnlyEarlierOnes() {
    for (int i = 0; i < FLOW.size(); i++) {
      String[] later =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(name -> "org.demarc." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.demarc." + FLOW.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .allowEmptyShould(false)
            .check(CLASSES);
      }
    }
  }

  @Test
  void onlyTheWebKnowsTheFlowAndNothingKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.demarc", "org.demarc.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.demarc")
        .check(CLASSES);
    noClasses()
        .that(
            describe(
                "are not Demarc", (JavaClass c) -> !c.getName().startsWith("org.demarc.Demarc")))
        .should()
        .dependOnClassesThat(describe("are Demarc", c -> c.getName().equals("org.demarc.Demarc")))
        .check(CLASSES);
  }

  @Test
  void frameworksStayInTheirCorner() {
    forbidOutside("org.demarc.web..", "spark..", "org.eclipse.jetty..", "jakarta..");
    forbidOutside(
        "org.demarc.measure..", "net.sf.geographiclib..", "org.geotools..", "org.opengis..");
  }

  private static void forbidOutside(String corner, String... frameworks) {
    noClasses()
        .that()
        .resideOutsideOfPackage(corner)
        .should()
        .dependOnClassesThat(resideInAnyPackage(frameworks))
        .check(CLASSES);
  }

  @Test
  void onlyMeasureAsksAGeometryForItsArea() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.demarc.measure..")
        .should()
        .callMethod(org.locationtech.jts.geom.Geometry.class, "getArea")
        .check(CLASSES);
  }
}
