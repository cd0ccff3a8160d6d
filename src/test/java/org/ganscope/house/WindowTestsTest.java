package org.ganscope.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.ganscope.house.planted.ui.StartsJavaFxUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.Arrays;

@DisplayName("A test that starts JavaFX through TestFX")
class WindowTestsTest {
    private static final ArchRule CARRIES_THE_MARK =
            classes()
                    .that(
                            DescribedPredicate.describe(
                                    "start JavaFX", WindowTestsTest::startsJavaFx))
                    .should()
                    .beAnnotatedWith(NeedsWindow.class)
                    .because("it is to be skipped, not to fail, where JavaFX cannot draw");

    @Test
    void carriesTheMark() {
        var tests =
                new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/planted/"))
                        .importPackages("org.ganscope");
        CARRIES_THE_MARK.check(tests);
    }

    @Test
    void isFoundWithoutTheMark() {
        var planted = new ClassFileImporter().importClasses(StartsJavaFxUnmarked.class);
        assertTrue(CARRIES_THE_MARK.evaluate(planted).hasViolation());
    }

    private static boolean startsJavaFx(JavaClass candidate) {
        return candidate
                .tryGetAnnotationOfType(ExtendWith.class)
                .map(extensions -> Arrays.asList(extensions.value()))
                .filter(extensions -> extensions.contains(ApplicationExtension.class))
                .isPresent();
    }
}
