package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rooms math … session, with the words, in a JVM with no other room and only EJML. */
@DisplayName("The engine alone")
class EngineAloneTest {
    private static final List<String> ROOMS =
            List.of("text", "math", "nn", "data", "gan", "metrics", "experiment", "session");

    @TempDir Path folder;

    /** Lists the other classes of the program that are present, then trains. */
    static final class Program {
        private static final List<String> OTHERS =
                List.of(
                        "com.fasterxml.jackson.core.JsonFactory",
                        "javafx.application.Platform",
                        "picocli.CommandLine",
                        "org.ganscope.session.file.ConfigFile",
                        "org.ganscope.ui.app.GanscopeApp");

        private Program() {}

        public static void main(String[] arguments) {
            OTHERS.stream().filter(Program::isThere).forEach(System.out::println);
            HashedRuns.all().forEach(System.out::println);
        }

        private static boolean isThere(String name) {
            try {
                Class.forName(name, false, Program.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }

    @Test
    void trainsWithOnlyEjmlOnTheClassPath() throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(ChildJvm.libraries("ejml", "jspecify"));
        classPath.add(folderOfTheEngine());
        classPath.add(ChildJvm.origin(EngineAloneTest.class));
        List<String> printed = new ChildJvm(folder).run(List.of(), classPath, Program.class);
        assertEquals(HashedRuns.all(), printed);
    }

    @Test
    void wouldBeCaughtNeedingMore() throws IOException {
        List<Path> classPath = List.of(folderOfTheEngine(), ChildJvm.origin(EngineAloneTest.class));
        AssertionError failure =
                assertThrows(
                        AssertionError.class,
                        () -> new ChildJvm(folder).run(List.of(), classPath, Program.class));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.contains("NoClassDefFoundError: org/ejml"), message);
    }

    /** The rooms with all that is in them, but for the files of runs, which need more. */
    private Path folderOfTheEngine() throws IOException {
        Path from = ChildJvm.origin(Text.class).resolve("org/ganscope");
        Path to = folder.resolve("engine/org/ganscope");
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(from.resolve(room))) {
                for (Path file :
                        files.filter(Files::isRegularFile).map(from::relativize).toList()) {
                    if (!file.startsWith("session/file")) {
                        Files.createDirectories(to.resolve(file).getParent());
                        Files.copy(from.resolve(file), to.resolve(file));
                    }
                }
            }
        }
        return folder.resolve("engine");
    }
}
