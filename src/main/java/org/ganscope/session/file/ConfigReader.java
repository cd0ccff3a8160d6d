package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.Map;

/** Reads settings from a JSON object whose nested names, joined by dots, are the settings' keys. */
final class ConfigReader {
    private final GivenSettings given;

    private ConfigReader(DataFolder folder) {
        given = new GivenSettings(folder);
    }

    /**
     * A configuration changed by a JSON object; settings that it does not mention stay.
     *
     * @param folder the folder of the data file, if it has a relative path
     * @throws InputException if a key or a value in it cannot be used
     */
    static GanConfig read(JsonValue.Struct json, GanConfig base, DataFolder folder) {
        return settings(json, folder).applyTo(base);
    }

    /** The configuration in a JSON object, with all its errors except those of the data file. */
    static GivenSettings settings(JsonValue.Struct json, DataFolder folder) {
        ConfigReader reader = new ConfigReader(folder);
        reader.collect("", json);
        return reader.given;
    }

    private void collect(String prefix, JsonValue.Struct section) {
        for (Map.Entry<String, JsonValue.Member> entry : section.members().entrySet()) {
            String key = prefix + entry.getKey();
            JsonValue.Member member = entry.getValue();
            if (!isSection(key)) {
                given.add(key, new InFile(member));
            } else if (member.value() instanceof JsonValue.Struct nested) {
                collect(key + ".", nested);
            } else {
                throw member.place().refuse(Text.of("file.setting.section", key));
            }
        }
    }

    private static boolean isSection(String key) {
        return Settings.all().stream().anyMatch(setting -> setting.key().startsWith(key + "."));
    }

    /** A setting as a member of a JSON object. */
    private record InFile(JsonValue.Member member) implements GivenSettings.Given {
        @Override
        public GanConfig apply(Setting setting, GanConfig config) {
            if (setting instanceof NumberSetting && member.value() instanceof JsonValue.Words) {
                throw new InputException("file.setting.quoted", setting.key());
            }
            return setting.with(config, value(setting));
        }

        /** The value, or its text if the type is wrong: the setting then refuses it. */
        private Object value(Setting setting) {
            JsonValue value = member.value();
            return switch (setting) {
                case NumberSetting _ when isNumber(value) -> ((JsonValue.Numeral) value).value();
                case ChoiceSetting _ when value instanceof JsonValue.Words words -> words.text();
                case WordSetting _ when value instanceof JsonValue.Words words -> words.text();
                case WordsSetting _ when isListOfWords(value) ->
                        ((JsonValue.Array) value).elements().stream().map(InFile::word).toList();
                case ListSetting _ when isListOfNumbers(value) ->
                        ((JsonValue.Array) value)
                                .elements().stream()
                                        .map(element -> ((JsonValue.Numeral) element).value())
                                        .toList();
                default -> value.toString();
            };
        }

        private static boolean isListOfNumbers(JsonValue value) {
            return value instanceof JsonValue.Array array
                    && array.elements().stream().allMatch(InFile::isNumber);
        }

        private static boolean isNumber(JsonValue value) {
            return value instanceof JsonValue.Numeral numeral && numeral.isWithinReach();
        }

        private static boolean isListOfWords(JsonValue value) {
            return value instanceof JsonValue.Array array
                    && array.elements().stream()
                            .allMatch(element ->
                                    element instanceof JsonValue.Words
                                            || element instanceof JsonValue.Numeral);
        }

        /** Columns may be given by name or by number. */
        private static String word(JsonValue value) {
            return value instanceof JsonValue.Words words ? words.text() : value.toString();
        }

        @Override
        public InputException placed(String sentence) {
            return member.place().refuse(sentence);
        }
    }
}
