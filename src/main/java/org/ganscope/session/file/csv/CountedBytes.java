package org.ganscope.session.file.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Bytes that report the progress of reading to a listener, which may stop it. */
final class CountedBytes extends FilterInputStream {
    private final long total;
    private final CsvProgress progress;
    private long read;

    CountedBytes(InputStream in, long total, CsvProgress progress) {
        super(in);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read(byte[] buffer, int at, int n) throws IOException {
        int count = super.read(buffer, at, n);
        read += Math.max(count, 0);
        tell(progress, read, total);
        return count;
    }

    /**
     * Reports the progress of reading.
     *
     * @throws CancellationException if it is to stop
     */
    static void tell(CsvProgress progress, long read, long total) {
        if (!progress.goesOn(read, total)) {
            throw new CancellationException("reading was cancelled");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
