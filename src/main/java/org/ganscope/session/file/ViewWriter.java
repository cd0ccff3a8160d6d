package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.setting.NumberText;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Writes how a run was looked at, see {@link ViewReader}. */
final class ViewWriter {
    private final JsonGenerator json;

    ViewWriter(JsonGenerator json) {
        this.json = json;
    }

    /** @param step an earlier step, if one is looked at */
    void write(SavedView view, OptionalLong step) throws IOException {
        if (view.equals(SavedView.NONE) && step.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("view");
        if (view.scenario().isPresent()) {
            json.writeStringField("scenario", view.scenario().get());
        }
        if (view.pace().isPresent()) {
            writePace(view.pace().getAsDouble());
        }
        if (step.isPresent()) {
            json.writeNumberField("step", step.getAsLong());
        }
        writeNames("plane", view.plane());
        writeNames("line", view.line());
        writeNames("charts", view.charts());
        if (!view.probe().isEmpty()) {
            json.writeArrayFieldStart("probe");
            for (double z : view.probe()) {
                json.writeNumber(NumberText.format(z));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writePace(double pace) throws IOException {
        json.writeFieldName("pace");
        if (Double.isInfinite(pace)) {
            json.writeString(ViewReader.UNLIMITED);
        } else {
            json.writeNumber(NumberText.format(pace));
        }
    }

    private void writeNames(String member, Optional<Set<String>> names) throws IOException {
        if (names.isPresent()) {
            json.writeArrayFieldStart(member);
            for (String name : new TreeSet<>(names.get())) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
    }
}
