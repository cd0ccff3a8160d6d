package org.ganscope.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler's warnings, Error Prone and NullAway over Java files. They run as a test and not in
 * the compiler of the build, so that starting the program from a checkout stays quick, and under
 * the JDK of the program, no matter which one Maven runs on.
 */
final class Analysis {
    /** Checks that are a matter of taste, or that the program breaks by design. */
    private static final List<String> OFF =
            List.of(
                    "ArrayRecordComponent",
                    "EnumOrdinal",
                    "FloatingPointLiteralPrecision",
                    "ImmutableEnumChecker",
                    "LongDoubleConversion",
                    "OperatorPrecedence",
                    "ReferenceEquality",
                    "StringSplitter",
                    "SystemConsoleNull");

    /** Every warning of the compiler except that the vector module is an incubator. */
    private static final String LINT = "all,-incubating,-processing,-serial,-classfile,-path";

    private static final String ATOMIC_GET = "java.util.concurrent.atomic.AtomicReference.get";

    private final Path output;

    /** @param output a folder for class files that are not used */
    Analysis(Path output) {
        this.output = output;
    }

    /** What is found in these files, each finding with its file and line; sorted, empty if none. */
    List<String> findings(Stream<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files.toList());
            compiler.getTask(null, manager, found, options(), null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Diagnostic.Kind> harmless = Set.of(Diagnostic.Kind.NOTE, Diagnostic.Kind.OTHER);
        return found.getDiagnostics().stream()
                .filter(diagnostic -> !harmless.contains(diagnostic.getKind()))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private List<String> options() {
        List<String> plugin = new ArrayList<>(List.of("-Xplugin:ErrorProne"));
        plugin.add("-Xep:NullAway:ERROR");
        plugin.add("-XepOpt:NullAway:OnlyNullMarked=true");
        // An AtomicReference<T> of marked code holds no null, though the class itself could.
        plugin.add("-XepOpt:NullAway:IgnoreLibraryModelsFor=" + ATOMIC_GET);
        OFF.forEach(check -> plugin.add("-Xep:" + check + ":OFF"));
        List<String> options = new ArrayList<>();
        options.addAll(List.of("-d", output.toString()));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        options.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        options.addAll(List.of("--add-modules", "ALL-MODULE-PATH,jdk.incubator.vector"));
        options.addAll(List.of("-proc:none", "-Xlint:" + LINT, "-Xmaxwarns", "1000"));
        options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        options.add(String.join(" ", plugin));
        return options;
    }
}
