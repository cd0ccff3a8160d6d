package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Checkpoint;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A run as a line of text, {@code ganscope:1:SCENARIO:STEPS:CONTENT:CHECKSUM}. The content is a
 * JSON object, {@link PackedBytes packed}, in which anything may be missing:
 *
 * <pre>
 * {"config": {…what is set otherwise than in the scenario…}, "log": [{"step": 120, …}, …],
 *  "diverged": 1, "hash": "…the first digits of that of the weights…"}
 * </pre>
 *
 * <p>The checksum is the beginning of the SHA-256 of all before it.
 */
public final class RunLine {
    private static final String START = "ganscope:";
    private static final int VERSION = 1;
    private static final int PARTS = 6;
    private static final int DIGITS = 8;

    /** In bytes: a drawing in every entry of a log that was made by hand. */
    private static final int MOST = 16 << 20;

    private RunLine() {}

    /** Whether a text is meant to be such a line. */
    public static boolean isOne(String text) {
        return text.strip().startsWith(START);
    }

    /**
     * The line of a run.
     *
     * @param scenario id of the scenario from which its settings differ
     * @param base its settings
     */
    public static String of(HeldRun held, String scenario, GanConfig base) {
        Checkpoint end = held.checkpoint();
        String line =
                START
                        + VERSION
                        + ":"
                        + scenario
                        + ":"
                        + end.step()
                        + ":"
                        + PackedBytes.pack(content(held, base).getBytes(StandardCharsets.UTF_8));
        return line + ":" + checksum(line);
    }

    private static String content(HeldRun held, GanConfig base) {
        Checkpoint end = held.checkpoint();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            ConfigWriter settings = new ConfigWriter(json, DataFolder.ROOT);
            json.writeStartObject();
            if (!end.start().equals(base)) {
                json.writeFieldName("config");
                settings.writeChange(base, end.start());
            }
            if (!end.log().isEmpty()) {
                LogJson.write(json, settings, end.start(), end.log());
            }
            if (end.moment().trainer().divergence().isPresent()) {
                json.writeNumberField("diverged", 1);
            }
            json.writeStringField("hash", WeightHash.of(Run.from(held)).substring(0, DIGITS));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return text.toString();
    }

    private static String checksum(String line) {
        return Sha256.of(line.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /**
     * Reads a line.
     *
     * @param scenarios gives the settings of a scenario, or an {@link InputException}
     * @throws InputException if it is no whole line of this kind, or something in it cannot be used
     */
    public static StoredRun read(String text, Function<String, GanConfig> scenarios) {
        String[] parts = text.strip().split(":", -1);
        if (parts.length > 1
                && parts[1].matches("\\d{1,9}")
                && Integer.parseInt(parts[1]) > VERSION) {
            throw new InputException("file.line.newer", parts[1]);
        }
        boolean isWhole =
                isOne(text)
                        && parts.length == PARTS
                        && parts[1].equals(Integer.toString(VERSION))
                        && text.strip().endsWith(":" + checksum(upToChecksum(text.strip())));
        if (!isWhole) {
            throw new InputException("file.line.damaged");
        }
        return read(parts[2], count(parts[3]), unpacked(parts[4]), scenarios.apply(parts[2]));
    }

    private static String upToChecksum(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf(':')));
    }

    private static long count(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new InputException("file.line.damaged");
        }
        return Long.parseLong(text);
    }

    private static String unpacked(String packed) {
        try {
            return new String(PackedBytes.unpack(packed, MOST), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InputException("file.line.damaged");
        }
    }

    private static StoredRun read(String scenario, long steps, String content, GanConfig base) {
        JsonMembers members = new JsonMembers(JsonReader.read(Text.of("file.line"), content));
        GanConfig config =
                members.find("config", JsonValue.Struct.class)
                        .map(json -> ConfigReader.read(json, base, DataFolder.ROOT))
                        .orElse(base);
        List<LogEntry> log =
                members.find("log", JsonValue.Array.class)
                        .map(json -> new LogJson(DataFolder.ROOT).read(json, config, steps))
                        .orElse(List.of());
        boolean isDiverged = members.has("diverged");
        long tried = steps + (isDiverged ? 1 : 0);
        return new StoredRun(
                new PlannedRun(config, log, OptionalLong.of(tried), Optional.of(scenario)),
                isDiverged,
                members.find("hash", JsonValue.Words.class).map(JsonValue.Words::text).orElse(""),
                SavedView.of(scenario),
                OptionalLong.empty(),
                Optional.empty());
    }
}
