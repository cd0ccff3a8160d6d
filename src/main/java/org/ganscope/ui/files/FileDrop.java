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
import java.util.function.Consumer;

/** Takes files that are dropped onto a node, each by the first taker that its name fits. */
public final class FileDrop {
    private static final PseudoClass UNDER_A_FILE = PseudoClass.getPseudoClass("file-over");

    /**
     * Who takes files.
     *
     * @param patterns of their names, such as {@code *.csv}; small letters stand for large ones too
     */
    public record Taker(List<String> patterns, Consumer<Path> action) {
        boolean takes(Path file) {
            Path name = Path.of(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
            return patterns.stream()
                    .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                    .anyMatch(matcher -> matcher.matches(name));
        }
    }

    private final List<Taker> takers;
    private final Consumer<List<Path>> others;

    /** @param others told of what nobody takes, and of several files at once */
    public FileDrop(List<Taker> takers, Consumer<List<Path>> others) {
        this.takers = List.copyOf(takers);
        this.others = others;
    }

    /** Takes files from now on; the node is in the state {@code file-over} under one. */
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

    private void drop(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take(files);
    }

    /** Hands dropped files on. */
    public void take(List<Path> files) {
        if (files.size() != 1) {
            others.accept(files);
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
