package org.ganscope.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@DisplayName("A dropped file")
class FileDropTest {
    private final List<String> told = new ArrayList<>();
    private final FileDrop drop =
            new FileDrop(
                    List.of(
                            new FileDrop.Taker(List.of("*.csv"), file -> told.add("table " + file)),
                            new FileDrop.Taker(
                                    List.of("*.png", "*.jpg"),
                                    file -> told.add("picture " + file))),
                    files -> told.add("other " + files));

    private String after(String... names) {
        told.clear();
        drop.take(List.of(names).stream().map(Path::of).toList());
        return String.join("; ", told);
    }

    @Test
    void goesToWhomItsNameFits() {
        assertEquals("table a.csv", after("a.csv"));
        assertEquals("picture a.jpg", after("a.jpg"));
    }

    @Test
    void mayBeNamedInLargeLetters() {
        assertEquals("picture A.PNG", after("A.PNG"));
    }

    @Test
    void isRefusedIfNoTakerFitsOrItIsNotTheOnlyOne() {
        assertEquals("other [a.pdf]", after("a.pdf"));
        assertEquals("other [a.csv, b.csv]", after("a.csv", "b.csv"));
        assertEquals("other []", after());
    }
}
