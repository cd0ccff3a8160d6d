package org.ganscope.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page in Markdown: how long it is, what it links to, and what it names as code. */
record Page(Path file, String text) {
    private static final Pattern BLOCK =
            Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern LINKED = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ +(.*)$", Pattern.MULTILINE);
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    static final Path SITE = Path.of("src/site/markdown");

    /** The pages of the project. */
    static List<Page> all() throws IOException {
        List<Path> others =
                List.of(
                        Path.of("README.md"),
                        Path.of("CHANGELOG.md"),
                        Path.of("src/test/python/README.md"));
        try (Stream<Path> site = Files.list(SITE)) {
            return Stream.concat(others.stream(), site.sorted()).map(Page::read).toList();
        }
    }

    /** A page that a test makes up. */
    static Page write(Path folder, String name, String text) throws IOException {
        return read(Files.writeString(folder.resolve(name), text));
    }

    static Page read(Path file) {
        return new Page(file, Sources.read(file));
    }

    /** As {@code wc -w} counts: marks, code and tables included. */
    int words() {
        return text.strip().split("\\s+").length;
    }

    /** The inline code, without that of blocks. */
    Stream<String> code() {
        return CODE.matcher(prose()).results().map(found -> found.group(1));
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /** Broken links to files of the project, each with its page. */
    List<String> brokenLinks() {
        return links().filter(this::isBroken).map(link -> file + ": " + link).toList();
    }

    private Stream<String> links() {
        String words = CODE.matcher(prose()).replaceAll("");
        return LINK.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches());
    }

    private boolean isBroken(String link) {
        Path target = target(link);
        int hash = link.indexOf('#');
        return !Files.exists(target)
                || hash >= 0 && !read(target).anchors().contains(link.substring(hash + 1));
    }

    private Path target(String link) {
        String path = link.split("#", 2)[0];
        return path.isEmpty() ? file : file.toAbsolutePath().resolveSibling(path).normalize();
    }

    /** The pages that it links to. */
    Stream<Page> next() {
        return links().map(this::target)
                .filter(target -> target.toString().endsWith(".md") && Files.exists(target))
                .map(Page::read);
    }

    /** The anchor of a heading: lower-case letters, digits, and hyphens for the spaces. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        Matcher headings = HEADING.matcher(prose());
        while (headings.find()) {
            String words = LINKED.matcher(headings.group(1)).replaceAll("$1");
            String anchor =
                    words.strip()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-');
            String free = anchor;
            for (int i = 1; !anchors.add(free); i++) {
                free = anchor + "-" + i;
            }
        }
        return anchors;
    }

    /** The rows of all tables: what is in their cells, without the heading's rule. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String line : prose().lines().toList()) {
            if (line.startsWith("| ") && line.endsWith(" |")) {
                String inner = line.substring(2, line.length() - 2);
                rows.add(Stream.of(inner.split(" \\| ", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }
}
