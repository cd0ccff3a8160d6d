package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The sentence in the status strip: it is shown for a while from the first pulse that sees it or,
 * if it reports work in progress, until it is removed.
 */
public final class Notices {
    private static final long STANDS = 6_000_000_000L;

    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final Runnable onChange;
    private long since;

    /** Whether a pulse has seen the notice: its time starts then, not when it was added. */
    private boolean isSeen;

    /** @param onChange called when the sentence changes, which pulses must see */
    Notices(Runnable onChange) {
        this.onChange = onChange;
    }

    /** Removes a notice that has been shown long enough. */
    void pulse(long now) {
        if (!isSeen) {
            isSeen = true;
            since = now;
        } else if (notice.get().kind() != Notice.Kind.READING && now - since > STANDS) {
            notice.set(Notice.NONE);
        }
    }

    /**
     * Shows a sentence for a while from the next pulse on. Problems that come together are shown
     * together.
     */
    public void tell(Notice.Kind kind, String sentence) {
        Notice standing = notice.get();
        boolean joins =
                !isSeen && kind == Notice.Kind.TROUBLE && standing.kind() == Notice.Kind.TROUBLE;
        isSeen = false;
        notice.set(new Notice(kind, joins ? standing.text() + " " + sentence : sentence));
        onChange.run();
    }

    /** Removes a notice of this kind. */
    public void forget(Notice.Kind kind) {
        if (notice.get().kind() == kind) {
            clear();
        }
        onChange.run();
    }

    /** Removes a notice about a run that is about to continue. */
    void forgetWhatBegins() {
        forget(Notice.Kind.REBUILT);
        forget(Notice.Kind.COMPANIONS);
    }

    void clear() {
        isSeen = false;
        notice.set(Notice.NONE);
    }

    /** Whether pulses change nothing. */
    boolean isAtRest() {
        Notice.Kind kind = notice.get().kind();
        return isSeen && (kind == Notice.Kind.NONE || kind == Notice.Kind.READING);
    }

    /** The present notice. */
    public ReadOnlyObjectProperty<Notice> property() {
        return notice.getReadOnlyProperty();
    }
}
