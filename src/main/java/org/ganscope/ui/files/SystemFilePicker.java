package org.ganscope.ui.files;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks with the dialog of the system, starting in the folder of the last answer. */
final class SystemFilePicker implements FilePicker {
    private final FileChooser chooser = new FileChooser();

    @Override
    public Optional<Path> pick(Window owner, String title, String kind, List<String> patterns) {
        prepare(title, kind, patterns, "");
        return answer(Optional.ofNullable(chooser.showOpenDialog(owner)));
    }

    @Override
    public List<Path> pickSeveral(Window owner, String title, String kind, List<String> patterns) {
        prepare(title, kind, patterns, "");
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        files.stream().map(File::getParentFile).findFirst().ifPresent(chooser::setInitialDirectory);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> pickToSave(
            Window owner, String title, String kind, String pattern, String name) {
        prepare(title, kind, List.of(pattern), name);
        return answer(Optional.ofNullable(chooser.showSaveDialog(owner)));
    }

    private void prepare(String title, String kind, List<String> patterns, String name) {
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, patterns));
    }

    private Optional<Path> answer(Optional<File> file) {
        file.map(File::getParentFile).ifPresent(chooser::setInitialDirectory);
        return file.map(File::toPath);
    }
}
