package org.ganscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

@DisplayName("The groups of settings")
class SectionTest {
    @Test
    void holdEverySettingOnceButThoseWithEditorsOfTheirOwn() {
        List<Setting> held =
                Arrays.stream(Section.values()).flatMap(s -> s.settings().stream()).toList();
        List<Setting> all =
                Settings.all().stream().filter(setting -> !setting.hasEditor()).toList();
        assertEquals(all.size(), held.size());
        assertEquals(new HashSet<>(all), new HashSet<>(held));
    }

    @Test
    void haveTheNoiseOfATargetNextToItsOtherParameters() {
        assertEquals(Section.DATA, Section.of(Settings.of("data.noise")));
        assertEquals(Section.REGULARISERS, Section.of(Settings.of("regularisers.noise")));
    }

    @Test
    void areOpenOnlyWhereAFirstLessonNeedsThem() {
        GanConfig standard = GanConfig.standard();
        long shown =
                Arrays.stream(Section.values())
                        .filter(Section::isOpenAtFirst)
                        .flatMap(section -> section.settings().stream())
                        .filter(setting -> setting.matters(standard))
                        .count();
        assertTrue(shown <= 16, shown + " settings are open");
        assertFalse(Section.REGULARISERS.isOpenAtFirst());
    }

    @Test
    void keepBothSchedulesTogether() {
        List<String> keys = Section.UPDATES.settings().stream().map(Setting::key).toList();
        int first = keys.indexOf("discriminator.schedule");
        assertEquals("discriminator.scheduleSteps", keys.get(first + 1));
        assertEquals("generator.schedule", keys.get(first + 3));
    }

    @Test
    void sayHowManyExtrasAreOn() {
        GanConfig config = GanConfig.standard();
        assertEquals("Regularisers", Section.REGULARISERS.title(config));
        config = Settings.of("regularisers.r1").parse(config, "0.5");
        config = Settings.of("discriminator.packing").parse(config, "2");
        assertEquals("Regularisers · 2 on", Section.REGULARISERS.title(config));
        assertEquals("Learning", Section.LEARNING.title(config));
    }
}
