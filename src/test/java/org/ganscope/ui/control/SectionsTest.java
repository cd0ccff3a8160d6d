package org.ganscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

@DisplayName("The groups of settings")
class SectionsTest {
    @Test
    void holdEverySettingOnceButThoseWithEditorsOfTheirOwn() {
        List<Setting> held =
                Arrays.stream(SettingSection.values())
                        .flatMap(section -> Sections.settings(section).stream())
                        .toList();
        List<Setting> all =
                Settings.all().stream().filter(setting -> !setting.hasEditor()).toList();
        assertEquals(all.size(), held.size());
        assertEquals(new HashSet<>(all), new HashSet<>(held));
    }

    @Test
    void haveTheNoiseOfATargetBesideItsOtherParameters() {
        assertTrue(Sections.settings(SettingSection.DATA).contains(Settings.of("data.noise")));
        assertTrue(
                Sections.settings(SettingSection.REGULARISERS)
                        .contains(Settings.of("regularisers.noise")));
    }

    @Test
    void areOpenOnlyWhereAFirstLessonNeedsThem() {
        GanConfig standard = GanConfig.standard();
        long shown =
                Arrays.stream(SettingSection.values())
                        .filter(Sections::isOpenAtFirst)
                        .flatMap(section -> Sections.settings(section).stream())
                        .filter(setting -> setting.matters(standard))
                        .count();
        assertTrue(shown <= 16, shown + " settings are open");
        assertFalse(Sections.isOpenAtFirst(SettingSection.REGULARISERS));
    }

    @Test
    void keepBothSchedulesTogether() {
        List<String> keys =
                Sections.settings(SettingSection.UPDATES).stream().map(Setting::key).toList();
        int first = keys.indexOf("discriminator.schedule");
        assertEquals("discriminator.scheduleSteps", keys.get(first + 1));
        assertEquals("generator.schedule", keys.get(first + 3));
    }

    @Test
    void sayHowManyExtrasAreOn() {
        GanConfig config = GanConfig.standard();
        assertEquals("Regularisers", Sections.title(SettingSection.REGULARISERS, config));
        config = Settings.of("regularisers.r1").parse(config, "0.5");
        config = Settings.of("discriminator.packing").parse(config, "2");
        assertEquals("Regularisers · 2 on", Sections.title(SettingSection.REGULARISERS, config));
        assertEquals("Learning", Sections.title(SettingSection.LEARNING, config));
    }
}
