package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.WeightHash;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a run as JSON, see {@link RunFile}. */
final class RunWriter {
    /** Characters of a checkpoint in one line. */
    private static final int WIDTH = 10_000;

    private final JsonGenerator json;
    private final ConfigWriter settings;

    private RunWriter(JsonGenerator json, DataFolder folder) {
        this.json = json;
        settings = new ConfigWriter(json, folder);
    }

    static void write(Writer out, HeldRun held, SavedView view, DataFolder folder)
            throws IOException {
        JsonGenerator json = ConfigWriter.generator(out);
        new RunWriter(json, folder).write(held, view);
        json.flush();
        out.write('\n');
    }

    private void write(HeldRun held, SavedView view) throws IOException {
        Run run = Run.from(held);
        NetworkWeights discriminator = run.trainer().discriminator().freeze();
        NetworkWeights generator = run.trainer().generator().freeze();
        json.writeStartObject();
        json.writeStringField("program", Text.of("app.name"));
        json.writeStringField("version", Text.of("app.version"));
        json.writeNumberField("format", RunFile.FORMAT);
        json.writeFieldName("config");
        settings.write(run.start());
        LogJson.write(json, settings, run.start(), run.log());
        json.writeNumberField("steps", run.step());
        new ViewWriter(json).write(view, held.lookedAt());
        if (run.divergence().isPresent()) {
            writeDivergence(run.divergence().get());
        }
        json.writeObjectFieldStart("weights");
        writeWeights("discriminator", discriminator);
        writeWeights("generator", generator);
        json.writeEndObject();
        json.writeStringField("hash", WeightHash.of(discriminator, generator));
        writeMetrics(run);
        writeCheckpoint(held);
        json.writeEndObject();
    }

    private void writeDivergence(Divergence divergence) throws IOException {
        json.writeObjectFieldStart("diverged");
        json.writeNumberField("step", divergence.step());
        json.writeStringField("player", Names.of(divergence.player()));
        json.writeStringField("quantity", Names.of(divergence.quantity()));
        json.writeEndObject();
    }

    private void writeWeights(String player, NetworkWeights weights) throws IOException {
        json.writeArrayFieldStart(player);
        for (int i = 0; i < weights.count(); i++) {
            json.writeNumber(weights.get(i));
        }
        json.writeEndArray();
    }

    private void writeMetrics(Run run) throws IOException {
        json.writeObjectFieldStart("metrics");
        for (Series series : Series.values()) {
            json.writeFieldName(series.column());
            double value = run.recorded(series, run.step());
            if (Double.isFinite(value)) {
                json.writeNumber(NumberText.format(value));
            } else {
                json.writeNull();
            }
        }
        json.writeEndObject();
    }

    private void writeCheckpoint(HeldRun held) throws IOException {
        List<LogEntry> log = held.checkpoint().log();
        CheckpointState checkpoint = CheckpointState.of(held);
        List<GanConfig> configs = checkpoint.configs();
        json.writeObjectFieldStart("checkpoint");
        json.writeStringField("layout", CheckpointState.layout());
        json.writeArrayFieldStart("configs");
        int known = CheckpointState.configs(held.checkpoint().start(), log).size();
        for (int i = known; i < configs.size(); i++) {
            settings.writeChange(configs.get(i - 1), configs.get(i));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("state");
        String packed = PackedBytes.packSoon(checkpoint.state().bytes());
        for (String line : PackedBytes.lines(packed, WIDTH)) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeStringField("checksum", checkpoint.checksum(log));
        json.writeEndObject();
    }
}
