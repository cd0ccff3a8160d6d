package org.ganscope.session;

import org.ganscope.nn.NetworkWeights;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of both networks: equal exactly when every bit of every parameter is equal. */
public final class WeightHash {
    private WeightHash() {}

    /**
     * SHA-256 over the IEEE 754 bits of all parameters, D's before G's, in the order of {@link
     * NetworkWeights}, each as four bytes, the most significant first.
     *
     * @return 64 hexadecimal digits
     */
    public static String of(NetworkWeights discriminator, NetworkWeights generator) {
        MessageDigest digest = sha256();
        update(digest, discriminator);
        update(digest, generator);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The fingerprint of a run in its current state. */
    public static String of(Run run) {
        return of(run.trainer().discriminator().freeze(), run.trainer().generator().freeze());
    }

    private static void update(MessageDigest digest, NetworkWeights weights) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * weights.count());
        for (int i = 0; i < weights.count(); i++) {
            bytes.putInt(Float.floatToIntBits(weights.get(i)));
        }
        digest.update(bytes.array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
