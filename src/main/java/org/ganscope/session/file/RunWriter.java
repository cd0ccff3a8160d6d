package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.WeightHash;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes a run as JSON, see {@link RunFile}. */
final class RunWriter {
    private final JsonGenerator json;
    private final ConfigWriter settings;

    private RunWriter(JsonGenerator json, DataFolder folder) {
        this.json = json;
        settings = new ConfigWriter(json, folder);
    }

    static void write(Writer out, Run run, DataFolder folder) throws IOException {
        JsonGenerator json = ConfigWriter.generator(out);
        new RunWriter(json, folder).write(run);
        json.flush();
        out.write('\n');
    }

    private void write(Run run) throws IOException {
        NetworkWeights discriminator = run.trainer().discriminator().freeze();
        NetworkWeights generator = run.trainer().generator().freeze();
        json.writeStartObject();
        json.writeStringField("program", Text.of("app.name"));
        json.writeStringField("version", Text.of("app.version"));
        json.writeFieldName("config");
        settings.write(run.start());
        writeLog(run);
        json.writeNumberField("steps", run.step());
        if (run.divergence().isPresent()) {
            writeDivergence(run.divergence().get());
        }
        json.writeObjectFieldStart("weights");
        writeWeights("discriminator", discriminator);
        writeWeights("generator", generator);
        json.writeEndObject();
        json.writeStringField("hash", WeightHash.of(discriminator, generator));
        writeMetrics(run);
        json.writeEndObject();
    }

    private void writeLog(Run run) throws IOException {
        json.writeArrayFieldStart("log");
        GanConfig before = run.start();
        for (LogEntry entry : run.log()) {
            json.writeStartObject();
            json.writeNumberField("step", entry.step());
            switch (entry) {
                case LogEntry.Moved moved -> json.writeStringField("move", Names.of(moved.move()));
                case LogEntry.Configured(long _, GanConfig after) -> {
                    json.writeFieldName("set");
                    settings.write(after, changed(before, after));
                    before = after;
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * The settings that lead from one configuration to another. Unlike {@link Settings#changed}
     * this follows the reader, where a new target starts with its standard parameters.
     */
    private static List<Setting> changed(GanConfig from, GanConfig to) {
        List<Setting> changed = new ArrayList<>();
        GanConfig reached = from;
        for (Setting setting : Settings.all()) {
            if (setting.exists(to) && !setting.value(to).equals(setting.value(reached))) {
                reached = setting.with(reached, setting.value(to));
                changed.add(setting);
            }
        }
        return changed;
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
}
