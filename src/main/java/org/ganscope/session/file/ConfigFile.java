package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A configuration as a JSON file. The nested names, joined by dots, are the keys of {@link
 * org.ganscope.gan.Settings}:
 *
 * <pre>
 * {
 *   "data": {"target": "two-modes", "sigma": 0.2},
 *   "batch": 128,
 *   "generator": {"layers": [16]}
 * }
 * </pre>
 *
 * <p>What a file does not mention is as in {@link GanConfig#standard}.
 */
public final class ConfigFile {
    private ConfigFile() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    public static GanConfig read(Path file) {
        return parse(file.toString(), TextFile.read(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param name how errors name the file
     * @throws InputException if something in it cannot be used
     */
    public static GanConfig parse(String name, String text) {
        return ConfigReader.read(JsonReader.read(name, text), GanConfig.standard());
    }

    /**
     * Writes a file with every setting that the configuration has; reading it gives the same
     * configuration.
     *
     * @throws InputException if it cannot be written
     */
    public static void write(Path file, GanConfig config) {
        AtomicFile.write(file, out -> write(out, config));
    }

    private static void write(Writer out, GanConfig config) throws IOException {
        JsonGenerator json = ConfigWriter.generator(out);
        new ConfigWriter(json).write(config);
        json.flush();
        out.write('\n');
    }
}
