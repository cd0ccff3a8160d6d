package org.ganscope.ui.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Saves and opens runs and data in a folder, some of them damaged, and copies and pastes. */
final class HandsOnFiles {
    private static final List<String> LINES =
            List.of(
                    "ganscope:1:two-modes:30:",
                    "ganscope:1:ring:5:",
                    "ganscope:9:x:1:",
                    "ganscope:1:two-modes:-4:?",
                    "no run");

    private final OpenWindow open;
    private final Hands hands;
    private final Path folder;

    HandsOnFiles(OpenWindow open, Hands hands, Path folder) {
        this.open = open;
        this.hands = hands;
        this.folder = folder;
        write("settings.json", "{\"batch\": 48, \"generator\": {\"learningRate\": 0.002}}");
        write("line.csv", numbers(1));
        write("plane.csv", numbers(2));
        write("broken.csv", "a;b\n1;2\n3;x\n\"");
        write("broken.ganscope", "{\"format\": 1, \"config\": {");
        write("newer.ganscope", "{\"config\": {}, \"format\": 7}");
    }

    private static String numbers(int columns) {
        Random random = new Random(columns);
        return Stream.generate(() ->
                        random.doubles(columns)
                                .mapToObj(Double::toString)
                                .collect(Collectors.joining(",")))
                .limit(500)
                .collect(Collectors.joining("\n", columns == 1 ? "x\n" : "x,y\n", "\n"));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the files of the folder, or one that is not there. */
    private Path any() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            return hands.isOneIn(12) ? folder.resolve("none") : hands.any(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a table along as data. */
    String data() {
        Path file = folder.resolve(hands.any(List.of("line.csv", "plane.csv", "broken.csv")));
        open.picked = Optional.of(file);
        String how = "drop";
        if (hands.isOneIn(2)) {
            how = hands.click("own-open");
        } else {
            hands.onFx(() -> open.window.dropped().take(List.of(file)));
        }
        hands.pause(100);
        String then = hands.click(hands.any(List.of("import-use", "import-use", "import-cancel")));
        return "data " + file.getFileName() + ": " + how + ", " + then;
    }

    String file() {
        return switch (hands.below(6)) {
            case 0 -> save("Ctrl+S", KeyCode.CONTROL, KeyCode.S);
            case 1 -> save("Ctrl+Shift+S", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            case 2 -> {
                damage();
                yield "damage a file";
            }
            case 3 -> {
                open.picked = Optional.of(any());
                yield hands.choose("file");
            }
            default -> {
                open.picked = hands.isOneIn(6) ? Optional.empty() : Optional.of(any());
                hands.press(KeyCode.CONTROL, KeyCode.O);
                yield "Ctrl+O " + open.picked.map(Path::getFileName);
            }
        };
    }

    private String save(String how, KeyCode... keys) {
        String name = hands.any(List.of("a", "b.ganscope", "c.ganscope", "d"));
        open.picked = hands.isOneIn(6) ? Optional.empty() : Optional.of(folder.resolve(name));
        hands.press(keys);
        return how + " " + open.picked.map(Path::getFileName);
    }

    /** Cuts a saved run off, or changes a byte of it. */
    private void damage() {
        Path file = folder.resolve("b.ganscope");
        if (!Files.exists(file)) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0 && hands.isOneIn(2)) {
                bytes[hands.below(bytes.length)] = (byte) hands.below(256);
            } else {
                bytes = Arrays.copyOf(bytes, (int) (hands.share() * bytes.length));
            }
            Files.write(folder.resolve("damaged.ganscope"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String clipboard() {
        return switch (hands.below(4)) {
            case 0, 1 -> hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            case 2 -> hands.press(KeyCode.CONTROL, KeyCode.V);
            default -> {
                String line = hands.any(LINES);
                hands.onFx(() -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(line);
                    Clipboard.getSystemClipboard().setContent(content);
                });
                hands.press(KeyCode.CONTROL, KeyCode.V);
                yield "paste " + line;
            }
        };
    }
}
