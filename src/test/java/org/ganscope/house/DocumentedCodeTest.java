package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

@DisplayName("What the documents say of the code")
class DocumentedCodeTest {
    private static final Page ARCHITECTURE = Page.read(Page.SITE.resolve("architecture.md"));
    private static final Page CONTRIBUTING = Page.read(Page.SITE.resolve("contributing.md"));

    @TempDir Path folder;

    @Test
    void isOfClassesThatExist() {
        NamedCode code = NamedCode.ofTheProject();
        List<String> unknown =
                Stream.of(ARCHITECTURE, CONTRIBUTING)
                        .flatMap(page -> code.unknownClassesIn(page).stream())
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void isFoundWhereAClassIsGone() throws IOException {
        Page page =
                Page.write(
                        folder,
                        "page.md",
                        "`NamedCode` `NamedCode.ofTheProject` `Page.read()` `house/Page` `Path`"
                                + " `Math.exp` `mvn Any` `-Dargs` `D(G(z))` `MOST` `src/Lost`"
                                + " `Lost` `Page.lost` `house/Lost.read`\n```\n`Gone`\n```\n");
        assertEquals(
                Stream.of("Lost", "Page.lost", "Lost.read")
                        .map(name -> page.file() + ": " + name)
                        .toList(),
                NamedCode.ofTheProject().unknownClassesIn(page));
    }

    @Test
    void isOfFilesAndPackagesThatExist() throws IOException {
        List<String> unknown =
                Page.all().stream()
                        .flatMap(page -> NamedCode.unknownPathsIn(page).stream())
                        .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void isFoundWhereAFileIsGone() throws IOException {
        Page page =
                Page.write(
                        folder,
                        "page.md",
                        "`src/test/java` `src/<name>` `target/lost` org.ganscope.house.Page"
                                + " `org.ganscope.house` `org.ganscope.lost.Page` `src/lost`"
                                + " `cat assets/lost.csv`\n```\norg.ganscope.house.Lost\n```\n");
        assertEquals(
                Stream.of(
                                "org.ganscope.lost.Page",
                                "org.ganscope.house.Lost",
                                "src/lost",
                                "assets/lost.csv")
                        .map(name -> page.file() + ": " + name)
                        .toList(),
                NamedCode.unknownPathsIn(page));
    }

    @Test
    void isWhichRoomsKnowWhichOthers() {
        Map<String, Set<String>> rooms =
                Arrays.stream(Room.values())
                        .collect(
                                Collectors.toMap(
                                        room -> room.name().toLowerCase(Locale.ROOT),
                                        DocumentedCodeTest::known));
        assertEquals(new TreeMap<>(rooms), rooms(ARCHITECTURE));
    }

    @Test
    void isReadFromTheTableOfRooms() throws IOException {
        Page page =
                Page.write(
                        folder,
                        "page.md",
                        "| room | for | knows |\n|---|---|---|\n| `nn` | `x` | `math`, `data` |\n"
                                + "| `gan` | x | – |\n\n| `ui` | two |\n");
        assertEquals(Map.of("nn", Set.of("math", "data"), "gan", Set.of()), rooms(page));
    }

    private static Set<String> known(Room room) {
        return Arrays.stream(room.mayUse(""))
                .filter(other -> !other.equals(room.in("")))
                .map(other -> other.replace(".", ""))
                .collect(Collectors.toSet());
    }

    /** The rows of three cells that begin with code: a room, and the rooms that it knows. */
    private static SortedMap<String, Set<String>> rooms(Page page) {
        SortedMap<String, Set<String>> rooms = new TreeMap<>();
        page.rows().stream()
                .filter(row -> row.size() == 3 && row.getFirst().startsWith("`"))
                .forEach(row ->
                        rooms.put(
                                row.getFirst().replace("`", ""),
                                new Page(page.file(), row.getLast())
                                        .code()
                                        .collect(Collectors.toSet())));
        return rooms;
    }

    @Test
    void isWhatEachDependencyIsFor() throws Exception {
        assertEquals(
                dependencies(Path.of("pom.xml")),
                ARCHITECTURE.rows().stream()
                        .filter(row -> row.size() == 4)
                        .flatMap(row -> new Page(ARCHITECTURE.file(), row.getFirst()).code())
                        .collect(Collectors.toSet()));
    }

    @Test
    void isNotOfVersionsThatAreOnlyPinned() throws Exception {
        Path pom =
                Files.writeString(
                        folder.resolve("pom.xml"),
                        """
                        <project>
                          <dependencyManagement><dependencies>
                            <dependency><artifactId>a</artifactId></dependency>
                          </dependencies></dependencyManagement>
                          <dependencies>
                            <dependency><groupId>g</groupId><artifactId>b</artifactId></dependency>
                          </dependencies>
                        </project>
                        """);
        assertEquals(Set.of("b"), dependencies(pom));
    }

    private static Set<String> dependencies(Path pom) throws Exception {
        var found =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(pom.toFile())
                        .getElementsByTagName("dependency");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element dependency = (Element) found.item(i);
            Node owner = dependency.getParentNode().getParentNode();
            if (!owner.getNodeName().equals("dependencyManagement")) {
                names.add(dependency.getElementsByTagName("artifactId").item(0).getTextContent());
            }
        }
        return names;
    }
}
