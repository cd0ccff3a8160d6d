package org.ganscope.ui.files;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Handles files that are dropped onto a node, each by the first taker whose pattern fits its name.
 */
public final class FileDrop {
    private static final PseudoClass UNDER_A_FILE = PseudoClass.getPseudoClass("file-over");

    /**
     * A taker of files.
     *
     * @param patterns of their names, such as {@code *.csv}; upper case also matches
     */
    public record Taker(List<String> patterns, Consumer<Path> action) {
        boolean takes(Path file) {
            Path name = Path.of(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
            return patterns.stream()
                    .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                    .anyMatch(matcher -> matcher.matches(name));
        }
    }

    /**
     * A taker of several files at once.
     *
     * @param patterns each file must fit one of them
     */
    public record Several(List<String> patterns, Consumer<List<Path>> action) {
        boolean takes(List<Path> files) {
            Taker each = new Taker(patterns, file -> {});
            return !files.isEmpty() && files.stream().allMatch(each::takes);
        }
    }

    private final List<Taker> takers;
    private final Optional<Several> several;
    private final Consumer<List<Path>> others;

    /** @param others called for files that no taker accepts, and for several files at once */
    public FileDrop(List<Taker> takers, Consumer<List<Path>> others) {
        this(takers, Optional.empty(), others);
    }

    /**
     * @param several takes several files at once
     * @param others called for files that nothing accepts
     */
    public FileDrop(List<Taker> takers, Optional<Several> several, Consumer<List<Path>> others) {
        this.takers = List.copyOf(takers);
        this.several = several;
        this.others = others;
    }

    /**
     * Starts accepting files; the node has the state {@code file-over} while one is dragged over
     * it.
     */
    public void install(Node node) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(UNDER_A_FILE, true);
            }
            event.consume();
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(UNDER_A_FILE, false));
        node.setOnDragDropped(this::drop);
    }

    /** The same for a part of a node whose own files are handled in another way. */
    public void installIn(Node part, Node whole) {
        install(part);
        part.setOnDragEntered(event -> whole.pseudoClassStateChanged(UNDER_A_FILE, false));
    }

    private void drop(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take(files);
    }

    /** Passes dropped files on. */
    public void take(List<Path> files) {
        if (files.size() != 1) {
            several.filter(taker -> taker.takes(files))
                    .map(Several::action)
                    .orElse(others)
                    .accept(files);
            return;
        }
        takers.stream()
                .filter(taker -> taker.takes(files.getFirst()))
                .findFirst()
                .ifPresentOrElse(
                        taker -> taker.action().accept(files.getFirst()),
                        () -> others.accept(files));
    }
}
