package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A configuration as a JSON file. The nested names, joined by dots, are the keys of {@link
 * org.ganscope.gan.setting.Settings}:
 *
 * <pre>
 * {
 *   "data": {"target": "two-modes", "sigma": 0.2},
 *   "batch": 128,
 *   "generator": {"layers": [16]}
 * }
 * </pre>
 *
 * <p>A drawing is in the file itself; a data file is named by its path, relative paths from the
 * folder of the configuration, with the hash of its numbers.
 *
 * <p>Settings that a file does not mention are those of {@link GanConfig#standard}.
 */
public final class ConfigFile {
    private ConfigFile() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    public static GanConfig read(Path file) {
        return parse(file.toString(), TextFile.read(file), DataFolder.of(file));
    }

    /**
     * Reads a file, but not the data file that it names, which may be large or missing. If the
     * target uses one, its content is a {@link org.ganscope.data.TableFile} with an absolute path;
     * everything else is checked as by {@link #read}.
     *
     * @throws InputException if the file cannot be read or something in it cannot be used
     */
    public static GanConfig readWithoutData(Path file) {
        return ConfigReader.settings(
                        JsonReader.read(file.toString(), TextFile.read(file)), DataFolder.of(file))
                .applyWithoutData(GanConfig.standard());
    }

    /**
     * Reads the text of a file. A data file is looked for in the folder of the process.
     *
     * @param name the file's name in errors
     * @throws InputException if something in it cannot be used
     */
    public static GanConfig parse(String name, String text) {
        return parse(name, text, DataFolder.WORKING);
    }

    private static GanConfig parse(String name, String text, DataFolder folder) {
        return ConfigReader.read(JsonReader.read(name, text), GanConfig.standard(), folder);
    }

    /**
     * Writes a file with every setting that the configuration has; reading it gives the same
     * configuration.
     *
     * @throws InputException if it cannot be written
     */
    public static void write(Path file, GanConfig config) {
        AtomicFile.write(file, out -> write(out, config, DataFolder.of(file)));
    }

    private static void write(Writer out, GanConfig config, DataFolder folder) throws IOException {
        JsonGenerator json = ConfigWriter.generator(out);
        new ConfigWriter(json, folder).write(config);
        json.flush();
        out.write('\n');
    }
}
