package org.ganscope.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The declarations of the sources, to check that the classes, members and files that a page names
 * as code exist.
 */
final class NamedCode {
    /** A type, perhaps with one of its members; all capitals are a constant or a formula. */
    private static final Pattern TYPE =
            Pattern.compile("(?<![\\w-])([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");

    private static final Pattern QUALIFIED =
            Pattern.compile("\\borg\\.ganscope((?:\\.[a-z]\\w*)*)(?:\\.([A-Z]\\w*))?");
    private static final Pattern DECLARATION =
            Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w*)");
    private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.([A-Z]\\w*);");
    private static final Pattern FILE =
            Pattern.compile("(?:src|assets|packaging|target)/[\\w./-]*\\w");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    /** The code of the files that declare a type of this name. */
    private final Map<String, String> declared;

    private final Set<String> imported;

    private NamedCode(List<String> sources) {
        declared =
                sources.stream()
                        .flatMap(source ->
                                DECLARATION
                                        .matcher(source)
                                        .results()
                                        .map(found -> Map.entry(found.group(1), source)))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, Map.Entry::getValue, String::concat));
        imported =
                sources.stream()
                        .flatMap(source -> IMPORT.matcher(source).results())
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
    }

    /** The declarations of the project, without the violations that are planted in it. */
    static NamedCode ofTheProject() {
        return new NamedCode(
                Sources.ofTheProject()
                        .filter(file -> !file.toString().contains("planted"))
                        .map(Sources::read)
                        .map(source -> COMMENT.matcher(source).replaceAll(""))
                        .toList());
    }

    /** The classes by their simple names, and their members, that a page names but do not exist. */
    List<String> unknownClassesIn(Page page) {
        Stream<String> types = page.code().filter(NamedCode::isName).flatMap(this::unknownTypes);
        return types.distinct().map(name -> page.file() + ": " + name).toList();
    }

    /**
     * The files, and the packages and classes by their full names, that a page names but do not
     * exist.
     */
    static List<String> unknownPathsIn(Page page) {
        Stream<String> qualified =
                QUALIFIED.matcher(page.text()).results().flatMap(NamedCode::unknownQualified);
        Stream<String> files = page.code().flatMap(NamedCode::unknownFiles);
        return Stream.concat(qualified, files)
                .distinct()
                .map(name -> page.file() + ": " + name)
                .toList();
    }

    /** A command has spaces. */
    private static boolean isName(String code) {
        return !code.contains(" ") && !FILE.matcher(code).lookingAt();
    }

    private Stream<String> unknownTypes(String code) {
        return TYPE.matcher(code)
                .results()
                .filter(found -> !isKnown(found.group(1), Optional.ofNullable(found.group(2))))
                .map(MatchResult::group);
    }

    private boolean isKnown(String type, Optional<String> member) {
        String source = declared.getOrDefault(type, "");
        return member.isPresent() && !source.isEmpty()
                ? Pattern.compile("\\b" + member.get() + "\\b").matcher(source).find()
                : !source.isEmpty() || imported.contains(type) || isOfJava(type);
    }

    /** Whether no import is needed for it. */
    private static boolean isOfJava(String type) {
        try {
            Class.forName("java.lang." + type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Stream<String> unknownQualified(MatchResult found) {
        Path folder = Path.of("org/ganscope" + found.group(1).replace('.', '/'));
        String type = found.group(2);
        Path wanted = type == null ? folder : folder.resolve(type + ".java");
        boolean exists =
                Stream.of("src/main/java", "src/test/java", "src/jmh/java")
                        .anyMatch(root -> Files.exists(Path.of(root).resolve(wanted)));
        return exists ? Stream.empty() : Stream.of(found.group());
    }

    /** Files that the build makes exist only after it. */
    private static Stream<String> unknownFiles(String code) {
        boolean isPattern = code.contains("<") || code.contains("…") || code.contains("*");
        return isPattern
                ? Stream.empty()
                : FILE.matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .filter(file -> !file.startsWith("target/"))
                        .filter(file -> !Files.exists(Path.of(file)));
    }
}
