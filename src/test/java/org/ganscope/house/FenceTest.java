package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;

import org.ganscope.Main;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("The rules of the house")
class FenceTest {
    private static final String HOUSE = "org.ganscope";
    private static final String PLANTED = "org.ganscope.house.planted";

    private static final JavaClasses PROGRAM = importedFrom(Main.class);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static List<Rule> rulesOfTheProgram() {
        return rules(HOUSE);
    }

    static List<Rule> rulesOfThePlantedTree() {
        return rules(PLANTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheProgram")
    @DisplayName("are kept by the program")
    void areKeptByTheProgram(Rule rule) {
        rule.check().check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfThePlantedTree")
    @DisplayName("find the violation planted for them")
    void findTheViolationPlantedForThem(Rule rule) {
        EvaluationResult result = rule.check().evaluate(VIOLATIONS);
        assertTrue(result.hasViolation(), "nothing found");
        String report = String.join("\n", result.getFailureReport().getDetails());
        assertTrue(report.contains(rule.plantedAt()), report);
        assertFalse(report.contains("KeepsTheRules"), report);
    }

    private static List<Rule> rules(String root) {
        return Stream.concat(Fences.of(root).stream(), Habits.of(root).stream()).toList();
    }

    private static JavaClasses importedFrom(Class<?> member) {
        try {
            var source = member.getProtectionDomain().getCodeSource().getLocation();
            return new ClassFileImporter().importPath(Path.of(source.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
