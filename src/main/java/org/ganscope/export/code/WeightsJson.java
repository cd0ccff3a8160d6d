package org.ganscope.export.code;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.ganscope.gan.GanTrainer;

import java.io.IOException;
import java.io.Writer;

/** The weights of both networks as they are now, as JSON: a member for each parameter. */
public final class WeightsJson {
    private WeightsJson() {}

    /** Writes the step, and for each network its activation and its parameters with shapes. */
    public static void write(Writer out, GanTrainer trainer) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeNumberField("step", trainer.step());
        for (RunWeights.Network network : RunWeights.of(trainer)) {
            json.writeObjectFieldStart(network.name());
            write(json, network.weights());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.flush();
        out.write("\n");
    }

    private static void write(JsonGenerator json, NamedWeights weights) throws IOException {
        json.writeStringField("activation", weights.shape().activation().key());
        json.writeBooleanField("spectralNorm", weights.shape().spectralNorm());
        json.writeArrayFieldStart("parameters");
        for (NamedWeights.Part part : weights.parts()) {
            json.writeStartObject();
            json.writeStringField("name", part.name());
            json.writeArrayFieldStart("shape");
            for (int size : part.shape()) {
                json.writeNumber(size);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("values");
            for (float value : part.values()) {
                json.writeNumber(Float.toString(value));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
