package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Settings given as options")
class SettingOptionsTest {
    private static GanConfig given(String... pairs) {
        SettingOptions options = new SettingOptions();
        for (String pair : pairs) {
            options.add("--set", pair);
        }
        return options.applyTo(GanConfig.standard());
    }

    private static String refusal(String... pairs) {
        return assertThrows(InputException.class, () -> given(pairs)).getMessage();
    }

    @Test
    void mayBeInAnyOrder() {
        GanConfig config = given("data.width=3", "generator.layers=8-4", "data.target=uniform");
        assertEquals("3", Settings.of("data.width").format(config));
        assertEquals("8, 4", Settings.of("generator.layers").format(config));
    }

    @Test
    void mayEmptyAList() {
        assertEquals("", Settings.of("generator.layers").format(given("generator.layers=")));
    }

    @Test
    void areRefusedInOneSentence() {
        assertEquals(
                "--set: \"batch\" is not of the form key=value, such as batch=64.",
                refusal("batch"));
        assertEquals("--set: there is no setting bach; did you mean batch?", refusal("bach=64"));
        assertEquals(
                "--set: batch must be a number from 1 to 4096, not \"many\".",
                refusal("batch=many"));
        assertEquals(
                "--set: batch is given a second time; keep only one of the two.",
                refusal("batch=1", "batch=2"));
    }
}
