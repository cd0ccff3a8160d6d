package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.ui.model.LessonProgress;
import org.ganscope.ui.model.Preferences;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@DisplayName("What is to be remembered")
class AutosaveTest {
    private final List<Preferences.Memory> written = new ArrayList<>();
    private final List<Runnable> planned = new ArrayList<>();
    private boolean isDiskFull;
    private final Autosave autosave = new Autosave(memory(1), this::write, planned::add);

    private boolean write(Preferences.Memory memory) {
        return !isDiskFull && written.add(memory);
    }

    private static Preferences.Memory memory(double pace) {
        return new Preferences.Memory(
                Optional.of(GanConfig.standard()),
                Optional.empty(),
                Optional.of(Theme.DARK),
                Optional.of(pace),
                Optional.of(Set.of()),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LessonProgress.NONE);
    }

    @Test
    void isWrittenOnceHoweverOftenItChangesInTheMeantime() {
        for (int pixel = 2; pixel <= 100; pixel++) {
            autosave.note(memory(pixel));
        }
        assertEquals(1, planned.size());
        assertEquals(List.of(), written);
        planned.getFirst().run();
        assertEquals(List.of(memory(100)), written);
        autosave.note(memory(101));
        assertEquals(2, planned.size());
    }

    @Test
    void isNotWrittenWhileItStaysAsItIs() {
        autosave.note(memory(1));
        assertEquals(List.of(), planned);
        autosave.note(memory(2));
        autosave.note(memory(1));
        planned.getFirst().run();
        assertEquals(List.of(), written);
    }

    @Test
    void isWrittenAtOnceAtTheEndAndNotOnceMoreAfterIt() {
        autosave.note(memory(2));
        autosave.write();
        assertEquals(List.of(memory(2)), written);
        planned.getFirst().run();
        assertEquals(1, written.size());
    }

    @Test
    void thatCouldNotBeWrittenIsTriedAgainAtTheNextOccasion() {
        isDiskFull = true;
        autosave.note(memory(2));
        planned.getFirst().run();
        assertEquals(List.of(), written);
        isDiskFull = false;
        autosave.note(memory(2));
        assertEquals(2, planned.size(), "the same again");
        planned.getLast().run();
        assertEquals(List.of(memory(2)), written);
    }

    @Test
    void thatCouldNotBeWrittenIsTriedAgainAtTheEnd() {
        isDiskFull = true;
        autosave.note(memory(2));
        planned.getFirst().run();
        isDiskFull = false;
        autosave.write();
        assertEquals(List.of(memory(2)), written);
    }
}
