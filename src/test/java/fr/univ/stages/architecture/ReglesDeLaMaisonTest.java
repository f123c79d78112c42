package fr.univ.stages.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.univ.stages.document.Ecriture;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.signature.TacheDeSignature;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@DisplayName("Rules of the house that a machine can hold")
@AnalyzeClasses(packages = "fr.univ.stages", importOptions = ImportOption.DoNotIncludeTests.class)
class ReglesDeLaMaisonTest {

    private static final int LIGNES_AU_PLUS = 300;
    private static final int FICHIERS_AU_PLUS = 45;
    private static final Pattern NOMMENT_DES_VARIABLES =
            Pattern.compile("(Variables\\w+|Dossiers|TacheDeSignature).java");
    private static final Pattern NOM = Pattern.compile("static final String \\w+ = \"(\\w+)\"");

    @ArchTest
    static final ArchRule the_engine_is_behind_few_doors = noClasses()
            .that()
            .resideOutsideOfPackages("..moteur..", "..securite..", "..processus..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("leaving Camunda 7 must stay cheap (ADR 1)");

    @ArchTest
    static final ArchRule the_model_knows_neither_spring_nor_camunda = noClasses()
            .that()
            .resideInAPackage("..modele..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.camunda..");

    @ArchTest
    static final ArchRule delegates_live_in_processus_and_stay_inside = classes()
            .that()
            .implement(JavaDelegate.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .resideInAPackage("..processus..")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule nobody_imports_the_processus_of_another_package =
            classes().that().resideInAPackage("..processus..").should(beUsedFromTheirOwnPackageOnly());

    @ArchTest
    static final ArchRule no_entity_leaves_through_json = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .notHaveRawReturnType(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("an entity") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Entity.class);
                }
            });

    @ArchTest
    static final ArchRule rights_are_decided_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackages("..securite..", "..noyau..", "..annuaire..", "..demo..", "..portail..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Role.class)
            .because("every door asks Droits (1.3); the portal chooses words by role, no more");

    @ArchTest
    static final ArchRule the_portal_names_no_feature = noClasses()
            .that()
            .resideInAPackage("..portail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..annuaire..",
                    "..referentiel..",
                    "..centre..",
                    "..etablissement..",
                    "..offre..",
                    "..signature..",
                    "..notification..",
                    "..convention..",
                    "..avenant..")
            .because(
                    "modules bring their cards, menu entries and pages (securite.page); the portal puts them together");

    @ArchTest
    static final ArchRule controllers_are_nobody_elses =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

    @ArchTest
    static final ArchRule no_two_packages_need_each_other = slices().matching("fr.univ.stages.(**)")
            .should()
            .beFreeOfCycles()
            .because("what is read first must not need what is read last");

    @ArchTest
    static final ArchRule packages_say_what_they_hold = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..", "..dto..");

    @ArchTest
    static final ArchRule days_amounts_and_numbers_are_written_in_one_place = noClasses()
            .that()
            .areNotAssignableTo(Ecrit.class)
            .and()
            .areNotAssignableTo(Ecriture.class)
            .should()
            .callCodeUnitWhere(
                    target(owner(assignableTo(DateTimeFormatter.class).or(assignableTo(Format.class)))))
            .because("Ecrit writes French, and Ecriture the languages of documents");

    @ArchTest
    static final ArchRule nothing_prints_to_the_console = classes().should(neverUse("java.lang.System", "out"));

    @Test
    void no_source_file_is_longer_than_300_lines() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java"))) {
            List<String> longs = fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .filter(fichier -> lignes(fichier) > LIGNES_AU_PLUS)
                    .map(Path::toString)
                    .toList();
            assertThat(longs).isEmpty();
        }
    }

    @Test
    void whoever_speaks_to_the_engine_writes_no_name_of_a_variable() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .toList();
            List<String> variables = sources.stream()
                    .filter(source -> NOMMENT_DES_VARIABLES
                            .matcher(source.getFileName().toString())
                            .matches())
                    .flatMap(source -> NOM.matcher(lire(source)).results().map(nom -> nom.group(1)))
                    .filter(nom -> !nom.equals(TacheDeSignature.PROCESSUS))
                    .toList();
            assertThat(variables).contains("etape", "reprise", "aSigner", "validee");
            assertThat(sources)
                    .filteredOn(source -> source.getParent().endsWith("processus")
                            || lire(source).contains("import " + Dossiers.class.getName() + ";"))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(NOM.matcher(lire(source)).replaceAll(""))
                            .doesNotContain(variables.stream()
                                    .map(nom -> '"' + nom + '"')
                                    .toList()));
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void no_package_holds_more_than_45_files() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java"))) {
            assertThat(fichiers.filter(Files::isRegularFile)
                            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
                    .allSatisfy((dossier, nombre) -> assertThat(nombre).isLessThanOrEqualTo(FICHIERS_AU_PLUS));
        }
    }

    @Test
    void no_two_classes_share_a_name() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/main/java"))) {
            assertThat(fichiers.filter(Files::isRegularFile)
                            .map(fichier -> fichier.getFileName().toString())
                            .filter(nom -> !nom.equals("package-info.java")))
                    .doesNotHaveDuplicates();
        }
    }

    private static long lignes(Path fichier) {
        try (Stream<String> lignes = Files.lines(fichier)) {
            return lignes.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> beUsedFromTheirOwnPackageOnly() {
        return new ArchCondition<>("be used from their own package only") {
            @Override
            public void check(JavaClass classe, ConditionEvents evenements) {
                classe.getDirectDependenciesToSelf().stream()
                        .filter(emploi -> !emploi.getOriginClass().getPackage().equals(classe.getPackage()))
                        .forEach(emploi ->
                                evenements.add(SimpleConditionEvent.violated(classe, emploi.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> neverUse(String type, String champ) {
        return new ArchCondition<>("never use " + type + "." + champ) {
            @Override
            public void check(JavaClass classe, ConditionEvents evenements) {
                classe.getFieldAccessesFromSelf().stream()
                        .filter(acces -> acces.getTargetOwner().getName().equals(type)
                                && acces.getTarget().getName().equals(champ))
                        .forEach(
                                acces -> evenements.add(SimpleConditionEvent.violated(classe, acces.getDescription())));
            }
        };
    }
}
