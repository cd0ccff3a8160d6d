package org.ganscope.export.code;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.LogEntry;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A configuration as a Jupyter notebook (nbformat 4.5) for PyTorch: the cells of {@link
 * TorchScript}, and pictures of what came of them.
 */
public final class TorchNotebook {
    private TorchNotebook() {}

    /** Writes the notebook, see {@link TorchScript#write}. */
    public static void write(Writer out, GanConfig config, List<LogEntry> log, long steps)
            throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeArrayFieldStart("cells");
        int number = 0;
        for (Cell cell : new TorchProgram(config, log).cells("notebook", steps)) {
            write(json, cell, number++);
        }
        json.writeEndArray();
        writeMetadata(json);
        json.writeNumberField("nbformat", 4);
        json.writeNumberField("nbformat_minor", 5);
        json.writeEndObject();
        json.flush();
        out.write("\n");
    }

    private static void write(JsonGenerator json, Cell cell, int number) throws IOException {
        json.writeStartObject();
        json.writeStringField("cell_type", cell.isText() ? "markdown" : "code");
        json.writeStringField("id", "cell-" + number);
        json.writeObjectFieldStart("metadata");
        json.writeEndObject();
        if (!cell.isText()) {
            json.writeNullField("execution_count");
            json.writeArrayFieldStart("outputs");
            json.writeEndArray();
        }
        json.writeArrayFieldStart("source");
        for (int i = 0; i < cell.lines().size(); i++) {
            boolean isLast = i == cell.lines().size() - 1;
            json.writeString(cell.lines().get(i) + (isLast ? "" : "\n"));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeMetadata(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metadata");
        json.writeObjectFieldStart("kernelspec");
        json.writeStringField("display_name", "Python 3");
        json.writeStringField("language", "python");
        json.writeStringField("name", "python3");
        json.writeEndObject();
        json.writeObjectFieldStart("language_info");
        json.writeStringField("name", "python");
        json.writeEndObject();
        json.writeEndObject();
    }
}
