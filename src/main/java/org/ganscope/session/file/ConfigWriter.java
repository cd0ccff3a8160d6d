package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes settings as a JSON object, nested along the dots of their keys. */
final class ConfigWriter {
    private final JsonGenerator json;
    private final DataFolder folder;

    /** @param folder of the file that is written */
    ConfigWriter(JsonGenerator json, DataFolder folder) {
        this.json = json;
        this.folder = folder;
    }

    /** A generator of readable JSON: indented, the same on every system. */
    static JsonGenerator generator(Writer out) throws IOException {
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return new JsonFactory().createGenerator(out).setPrettyPrinter(printer);
    }

    /** Writes all settings of a configuration. */
    void write(GanConfig config) throws IOException {
        write(config, Settings.all().stream().filter(setting -> setting.exists(config)).toList());
    }

    /**
     * Writes some settings of a configuration.
     *
     * @param settings in the order of {@link Settings}
     */
    void write(GanConfig config, List<Setting> settings) throws IOException {
        json.writeStartObject();
        String open = "";
        for (Setting setting : settings) {
            String key = setting.key();
            int dot = key.indexOf('.');
            String section = key.substring(0, Math.max(dot, 0));
            if (!section.equals(open)) {
                turn(open, section);
                open = section;
            }
            json.writeFieldName(key.substring(dot + 1));
            writeValue(setting, config);
        }
        turn(open, "");
        json.writeEndObject();
    }

    /** Writes the settings that lead from one configuration to another. */
    void writeChange(GanConfig from, GanConfig to) throws IOException {
        write(to, changed(from, to));
    }

    /**
     * Unlike {@link Settings#changed}
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

    private void turn(String from, String to) throws IOException {
        if (!from.isEmpty()) {
            json.writeEndObject();
        }
        if (!to.isEmpty()) {
            json.writeObjectFieldStart(to);
        }
    }

    private void writeValue(Setting setting, GanConfig config) throws IOException {
        switch (setting) {
            case NumberSetting number -> json.writeNumber(NumberText.format(number.value(config)));
            case ChoiceSetting choice -> json.writeString(choice.value(config));
            case WordSetting word when word.isPath() ->
                    json.writeString(folder.nameOf(word.value(config)));
            case WordSetting word -> json.writeString(word.value(config));
            case WordsSetting words -> {
                json.writeStartArray();
                for (String element : words.value(config)) {
                    json.writeString(element);
                }
                json.writeEndArray();
            }
            case ListSetting list -> {
                json.writeStartArray();
                for (double element : list.value(config)) {
                    json.writeNumber(NumberText.format(element));
                }
                json.writeEndArray();
            }
        }
    }
}
