package org.ganscope.session.file;

import org.ganscope.experiment.Evaluation;
import org.ganscope.experiment.Experiment;
import org.ganscope.experiment.ModeFigures;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An experiment as a JSON file: a configuration as in {@link ConfigFile}, and with it
 *
 * <pre>
 *   "evaluation": {"steps": 10000, "samples": 10000, "sigmas": 3, "share": 0.01}
 * </pre>
 *
 * <p>Values that are not mentioned there are those of {@link Evaluation#STANDARD}.
 */
public final class ExperimentFile {
    static final String BLOCK = "evaluation";

    private ExperimentFile() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    public static Experiment read(Path file) {
        return parse(file.toString(), TextFile.read(file), DataFolder.of(file));
    }

    /**
     * Reads the text of a file. A data file is looked for in the folder of the process.
     *
     * @param name the file's name in errors
     * @throws InputException if something in it cannot be used
     */
    public static Experiment parse(String name, String text) {
        return parse(name, text, DataFolder.WORKING);
    }

    private static Experiment parse(String name, String text, DataFolder folder) {
        JsonValue.Struct json = JsonReader.read(name, text);
        Map<String, JsonValue.Member> settings = new LinkedHashMap<>(json.members());
        Optional<JsonValue.Member> block = Optional.ofNullable(settings.remove(BLOCK));
        GanConfig config =
                ConfigReader.read(
                        new JsonValue.Struct(json.place(), settings), GanConfig.standard(), folder);
        Evaluation evaluation = block.map(EvaluationReader::read).orElse(Evaluation.STANDARD);
        if (!ModeFigures.canCount(config.target().create(), evaluation)) {
            throw block.orElseThrow()
                    .place()
                    .refuse(Text.of("file.evaluation.line", config.target().kind().key()));
        }
        return new Experiment(config, evaluation);
    }
}
