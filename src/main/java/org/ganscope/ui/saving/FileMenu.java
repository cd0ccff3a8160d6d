package org.ganscope.ui.saving;

import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.ganscope.text.Text;
import org.ganscope.ui.model.Offer;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can be done with the run as a file, as a button of the toolbar. */
public final class FileMenu extends MenuButton {
    private final RunOpening opening;
    private final Menu recent = new Menu(Text.of("saving.recent"));
    private final MenuItem last = new MenuItem();
    private final Menu earlier = new Menu(Text.of("saving.earlier"));
    private final MenuItem page = new MenuItem();
    private final ObservableList<Path> files;

    public FileMenu(RunModel model, RunFiles files, RunOpening opening) {
        this.opening = opening;
        this.files = files.recent().files();
        setId("file");
        getStyleClass().addAll("quiet", "icon-button", "file-menu");
        setGraphic(new FontIcon(Feather.FOLDER));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Text.of("saving.menu"));
        new Hint(Text.of("saving.menu.tooltip")).on(this);
        getItems()
                .addAll(
                        item(
                                "saving.open",
                                "Shortcut+O",
                                () -> opening.ask(getScene().getWindow())),
                        item(
                                "saving.openSecond",
                                "Shortcut+Shift+O",
                                () -> opening.second().ask(getScene().getWindow())),
                        recent,
                        last,
                        earlier,
                        new SeparatorMenuItem(),
                        item("saving.save", "Shortcut+S", () -> files.save(getScene().getWindow())),
                        item(
                                "saving.saveAs",
                                "Shortcut+Shift+S",
                                () -> files.saveAs(getScene().getWindow())),
                        new SeparatorMenuItem(),
                        page,
                        new SeparatorMenuItem(),
                        item("saving.copy", "Shortcut+Shift+C", files::copy),
                        item("saving.paste", "Shortcut+V", opening::paste));
        page.setId("saving-page");
        page.setOnAction(event -> exportOrCancel(files));
        files.page().busyProperty().subscribe(isBusy -> page.setText(pageWords(isBusy)));
        recent.setId("saving-recent");
        last.setId("saving-last");
        earlier.setId("saving-earlier");
        model.keeping().lastProperty().subscribe(this::offer);
        this.files.subscribe(this::list);
        list();
        model.keeping().earlier().subscribe(() -> listEarlier(model.keeping().earlier()));
        listEarlier(model.keeping().earlier());
    }

    /** Adds an entry at the end. */
    public void add(String key, String keys, Runnable action) {
        getItems().add(item(key, keys, action));
    }

    private static String pageWords(boolean isBusy) {
        return Text.of(isBusy ? "saving.page.cancel" : "saving.page");
    }

    private void exportOrCancel(RunFiles files) {
        if (files.page().busyProperty().get()) {
            files.page().cancel();
        } else {
            files.exportPage(getScene().getWindow());
        }
    }

    /** The keys themselves are those of the window: here they are only shown. */
    private static MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void offer(Optional<Offer> offered) {
        last.setVisible(offered.isPresent());
        offered.ifPresent(offer -> {
            last.setText(offer.hint());
            last.setOnAction(event -> offer.action().run());
        });
    }

    private void listEarlier(List<Offer> offers) {
        earlier.setDisable(offers.isEmpty());
        earlier.getItems().setAll(offers.stream().map(FileMenu::item).toList());
    }

    private static MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.label());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> offer.action().run());
        return item;
    }

    private void list() {
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(this::item).toList());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> opening.open(file));
        return item;
    }
}
