package org.ganscope.export.page;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What a page shows in another way than the window, or not at all: it has to say so. */
final class PageNotes {
    private PageNotes() {}

    /** One sentence for each. */
    static List<String> of(Recording recording) {
        GanConfig config = recording.run().config();
        List<String> notes = new ArrayList<>();
        notes.add(Text.of("page.note.keyframes", Integer.toString(recording.keyframes().size())));
        if (config.design().minibatchKernels() > 0) {
            notes.add(Text.of("page.note.features"));
        }
        if (config.design().packing() > 1) {
            notes.add(Text.of("page.note.partners", Integer.toString(config.design().packing())));
        }
        if (config.latent().dimension() > 2) {
            notes.add(Text.of("page.note.latent"));
        }
        if (config.updates().averaging() > 0) {
            notes.add(Text.of("page.note.average"));
        }
        if (config.regularisers().noise() > 0) {
            notes.add(Text.of("page.note.noise"));
        }
        notes.add(Text.of(config.dataDimension() == 1 ? "page.note.line" : "page.note.plane"));
        return List.copyOf(notes);
    }
}
