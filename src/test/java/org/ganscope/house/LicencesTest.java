package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ganscope.Main;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("The list of third-party licences")
class LicencesTest {
    private static final Pattern LISTED =
            Pattern.compile("^([a-z][a-z0-9-]+ \\d[\\w.]*) {2,}\\S", Pattern.MULTILINE);

    /** Written by the build: the jars that are shipped, as they lie in Maven's repository. */
    private static final Path SHIPPED = Path.of("target/runtime.classpath");

    @Test
    void namesWhatIsShippedWithItsVersionAndNothingElse() throws IOException {
        assertEquals(shipped(), listed(resource("THIRD-PARTY.txt")));
    }

    @Test
    void doesNotTakeALineWithoutALicence() {
        assertEquals(new TreeSet<>(List.of("a-b 1.0")), listed("a-b 1.0   MIT  me\nc 2.0\n"));
    }

    @Test
    void comesWithTheLongTextsThatItRefersTo() throws IOException {
        for (String name : List.of("Apache-2.0", "LGPL-2.1", "GPL-2.0-with-classpath-exception")) {
            assertFalse(resource(name + ".txt").isBlank(), name);
        }
    }

    private static SortedSet<String> listed(String text) {
        return LISTED.matcher(text)
                .results()
                .map((MatchResult line) -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From …/ejml-core/0.46.1/ejml-core-0.46.1.jar to "ejml-core 0.46.1". */
    private static SortedSet<String> shipped() throws IOException {
        String classPath = Files.readString(SHIPPED).strip();
        Stream<Path> jars = Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of);
        return jars.map(Path::getParent)
                .map(folder -> folder.getParent().getFileName() + " " + folder.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("licenses/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
