package org.ganscope.session.file;

import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What a file is, told by its content: its name may be anything. */
public enum FileKind {
    /** Settings. */
    CONFIG,
    /** A run. */
    RUN,
    /** An experiment: settings and what is evaluated. */
    EXPERIMENT,
    /** The description of a sweep; its table is beside it. */
    SWEEP,
    /** A lesson. */
    LESSON,
    /** A sketch of what a run will show. */
    SKETCH,
    /** A PNG, JPEG, GIF or BMP picture. */
    PICTURE,
    /** Anything else: a table, if it is anything. */
    TABLE;

    private static final int HEAD = 1024;
    private static final Set<String> PICTURES =
            Set.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM");

    /** The line before the header of a lesson. */
    private static final String HEADER = "---";

    /** The bytes of a byte order mark in UTF-8, one character each. */
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /**
     * The kind of a file.
     *
     * @throws InputException if it cannot be read, or begins as JSON and is none of GANscope
     */
    public static FileKind of(Path file) {
        String head = head(file);
        if (PICTURES.stream().anyMatch(head::startsWith)) {
            return PICTURE;
        }
        String text =
                head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head;
        if (text.startsWith(HEADER)) {
            return LESSON;
        }
        if (!text.stripLeading().startsWith("{")) {
            return TABLE;
        }
        JsonValue.Struct json = JsonReader.read(file.toString(), TextFile.read(file));
        Set<String> members = json.members().keySet();
        if (members.contains(SweepFile.SWEEP)) {
            return SWEEP;
        }
        if (members.contains(SketchFile.SKETCH)) {
            return SKETCH;
        }
        if (members.contains(StoredRun.MARK)) {
            return RUN;
        }
        if (members.contains(ExperimentFile.BLOCK)) {
            return EXPERIMENT;
        }
        if (!members.isEmpty() && members.stream().noneMatch(FileKind::isOfSettings)) {
            throw json.place().refuse(Text.of("file.json.foreign"));
        }
        return CONFIG;
    }

    /** Whether a setting has this name, or begins with it. */
    private static boolean isOfSettings(String member) {
        return Settings.all().stream()
                .map(Setting::key)
                .anyMatch(key -> key.equals(member) || key.startsWith(member + "."));
    }

    /** The first bytes, one character each. */
    private static String head(Path file) {
        RegularFile.check(file);
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }
}
