package org.ganscope.export.code;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several arrays in one file, as {@code numpy.load} reads them: a zip file of .npy files. */
final class Npz {
    /** The earliest time that a zip file knows: the same arrays give the same bytes. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Npz() {}

    static void write(OutputStream out, List<NpyArray> arrays) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (NpyArray array : arrays) {
            ZipEntry entry = new ZipEntry(array.name() + ".npy");
            entry.setTimeLocal(EPOCH);
            zip.putNextEntry(entry);
            zip.write(array.bytes());
            zip.closeEntry();
        }
        zip.finish();
    }
}
