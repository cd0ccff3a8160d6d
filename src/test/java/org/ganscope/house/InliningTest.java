package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A vector that crosses from one compiled method into another is boxed as an object, for the rest
 * of a run. Hence the JVM is ordered to inline each method that takes or hands over vectors.
 */
@DisplayName("Methods with vectors in their signature")
class InliningTest {
    private static final String ORDER = "-XX:CompileCommand=inline,";

    @Test
    @DisplayName("are inlined by order, here and in the packaged program")
    void areInlinedByOrder() throws IOException {
        Set<String> here = ordersIn(ManagementFactory.getRuntimeMXBean().getInputArguments());
        assertEquals(here, ordersIn(Files.readAllLines(Path.of("packaging/java-options"))));
        Set<String> methods = withVectors();
        assertTrue(methods.size() > 1, "found only " + methods);
        assertTrue(here.containsAll(methods), here + " lack some of " + methods);
    }

    private static Set<String> ordersIn(Collection<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(ORDER))
                .map(option -> option.substring(ORDER.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> withVectors() {
        return new ClassFileImporter()
                .importPackagesOf(RandomStream.class).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> types(method).anyMatch(InliningTest::isVector))
                        .map(method -> method.getOwner().getName() + "::" + method.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> types(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return Stream.concat(parameters.stream(), Stream.of(method.getRawReturnType()));
    }

    private static boolean isVector(JavaClass type) {
        return type.isAssignableTo("jdk.incubator.vector.Vector")
                || type.isAssignableTo("jdk.incubator.vector.VectorMask");
    }
}
