package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ganscope.experiment.Evaluation;
import org.ganscope.experiment.Experiment;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.Examples;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

@DisplayName("An experiment's file")
class ExperimentFileTest {
    @TempDir Path folder;

    @Test
    void holdsSettingsAndAnEvaluation() {
        Experiment experiment =
                ExperimentFile.parse(
                        "my.json",
                        """
                        {"batch": 64, "data": {"target": "ring"},
                         "evaluation": {"steps": 7, "samples": 30, "sigmas": 2.5, "share": 0}}
                        """);
        assertEquals(new Evaluation(7, 30, 2.5, 0), experiment.evaluation());
        assertEquals(
                ConfigFile.parse("my.json", "{\"batch\": 64, \"data\": {\"target\": \"ring\"}}"),
                experiment.config());
    }

    @Test
    void isEvaluatedTheUsualWayUnlessItSaysMore() {
        Experiment usual = new Experiment(GanConfig.standard(), Evaluation.STANDARD);
        assertEquals(usual, ExperimentFile.parse("my.json", "{}"));
        assertEquals(usual, ExperimentFile.parse("my.json", "{\"evaluation\": {}}"));
    }

    @Test
    void isReadFromAPath() throws IOException {
        Path file = Files.writeString(folder.resolve("e.json"), "{\"evaluation\": {\"steps\": 3}}");
        assertEquals(3, ExperimentFile.read(file).evaluation().steps());
    }

    static Stream<Arguments> wrong() {
        return Examples.of(
                """
                {"evaluation": 3}
                    my.json, line 1, column 2: evaluation is a group of settings; give them in
                    braces.

                {"evaluation": {"stesp": 3}}
                    my.json, line 1, column 17: an evaluation has no stesp; did you mean steps?

                {"evaluation": {"colour": 3}}
                    my.json, line 1, column 17: an evaluation has no colour, only steps, samples,
                    sigmas, share.

                {"evaluation": {"steps": 0}}
                    my.json, line 1, column 17: evaluation.steps must be from 1 to 100000000, not 0.

                {"evaluation": {"steps": 1.5}}
                    my.json, line 1, column 17: evaluation.steps must be a whole number from 1 to
                    100000000, not 1.5.

                {"evaluation": {"share": "much"}}
                    my.json, line 1, column 17: evaluation.share must be a number from 0 to 1, not
                    "much".

                {"evaluation": {"share": "0.5"}}
                    my.json, line 1, column 17: evaluation.share must be a number; write it without
                    quotes.

                {"evaluation": {"share": null}}
                    my.json, line 1, column 17: evaluation.share must be a number from 0 to 1, not
                    "null".

                {"evaluation": {"sigmas": 2}}
                    my.json, line 1, column 2: evaluation.sigmas must be 3 for the target two-modes:
                    on the line validity is only counted so.

                {"bach": 3, "evaluation": {"steps": 3}}
                    my.json, line 1, column 2: there is no setting bach; did you mean batch?
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isRefusedInOneSentenceThatNamesThePlace(String text, String sentence) {
        assertEquals(
                sentence,
                assertThrows(InputException.class, () -> ExperimentFile.parse("my.json", text))
                        .getMessage());
    }
}
