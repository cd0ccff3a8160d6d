package org.ganscope.ui.saving;

import javafx.collections.ObservableList;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.file.StoredRun;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Offer;
import org.ganscope.ui.model.RunModel;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Offers the runs that were kept of earlier sessions. On the JavaFX thread only. */
public final class EarlierRuns {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final RunModel model;
    private final RunOpening opening;
    private final KeptRuns kept;

    /** The run with which to continue. */
    private Optional<Path> last = Optional.empty();

    private final Worker worker = new Worker("looking for earlier runs");

    public EarlierRuns(RunModel model, RunOpening opening, KeptRuns kept) {
        this.model = model;
        this.opening = opening;
        this.kept = kept;
    }

    /**
     * Offers them, the latest first.
     *
     * @param isLastOffered whether to continue with the latest is offered beside the verdict, too
     */
    public void offer(boolean isLastOffered) {
        List<KeptRuns.Kept> runs = kept.earlier();
        offers().setAll(runs.stream().map(this::offer).toList());
        if (isLastOffered) {
            offerFirst(runs);
        }
    }

    private ObservableList<Offer> offers() {
        return model.keeping().earlier();
    }

    private Offer offer(KeptRuns.Kept run) {
        String title =
                run.scenario()
                        .map(Scenario::title)
                        .orElseGet(() -> String.valueOf(run.file().getFileName()));
        String when = WHEN.format(run.when().atZone(ZoneId.systemDefault()));
        return new Offer(
                Text.of("saving.earlier.run", title, when),
                run.file().toString(),
                () -> opening.open(() -> StoredRun.read(run.file()), source(run.file())));
    }

    /** One that cannot be read leaves its place to the one before. */
    private void offerFirst(List<KeptRuns.Kept> runs) {
        if (!runs.isEmpty()) {
            Path file = runs.getFirst().file();
            worker.run(
                    () -> StoredRun.read(file),
                    run -> {
                        last = Optional.of(file);
                        model.keeping().lastProperty().set(Optional.of(offer(run, file)));
                    },
                    reason -> {
                        tell(reason);
                        offerFirst(runs.subList(1, runs.size()));
                    });
        }
    }

    private void tell(InputException reason) {
        model.notices().tell(Notice.Kind.TROUBLE, String.valueOf(reason.getMessage()));
    }

    private Offer offer(StoredRun run, Path file) {
        String step = NumberDisplay.count(run.steps());
        String title = ViewKeeper.scenario(run.view(), run.plan().config()).title();
        return new Offer(
                Text.of("saving.continue", step),
                Text.of("saving.continue.tooltip", title, step),
                () -> opening.open(() -> run, source(file)));
    }

    /** A run that is taken up goes on in a file of this session, and is not offered again. */
    private Source source(Path file) {
        return Source.kept(run -> {
            kept.opening(file, run);
            offers().removeIf(offer -> offer.hint().equals(file.toString()));
            if (last.filter(file::equals).isPresent()) {
                model.keeping().lastProperty().set(Optional.empty());
            }
        });
    }
}
