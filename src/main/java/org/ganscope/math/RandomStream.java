package org.ganscope.math;

/**
 * A stream of random numbers that can be split by name: the same root seed and the same names give
 * the same numbers on every machine, and drawing from one stream never moves another.
 *
 * <p>SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"): a
 * 64-bit counter advanced by an odd constant that differs between streams, finished by a mixing
 * function.
 */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long LOW = 0xFFFFFFFFL;

    private final long gamma;
    private long state;

    public RandomStream(long seed) {
        this(mix(seed), GOLDEN);
    }

    private RandomStream(long state, long gamma) {
        this.state = state;
        this.gamma = gamma;
    }

    /**
     * An independent stream for one purpose ("init", "data", "noise", "view"); does not move this
     * one.
     */
    public RandomStream split(String name) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001B3L;
        }
        return new RandomStream(mix(state ^ mix(h)), mixGamma(state + h));
    }

    /** Writes the position in the stream. */
    public void save(StateWriter out) {
        out.write(state);
    }

    /** Continues where a stream with the same seed and names was saved. */
    public void restore(StateReader in) {
        state = in.readLong();
    }

    public long nextLong() {
        return mix(state += gamma);
    }

    /** Uniform in [0, 1), 24 random bits. */
    public float nextFloat() {
        return (nextLong() >>> 40) * 0x1p-24f;
    }

    /** Uniform in [0, 1), 53 random bits. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /**
     * Uniform in 0…bound−1, each equally likely (Lemire 2019, "Fast random integer generation").
     */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound is " + bound + " but must be positive");
        }
        long product = (nextLong() >>> 32) * bound;
        if ((product & LOW) < bound) {
            long unfair = (1L << 32) % bound;
            while ((product & LOW) < unfair) {
                product = (nextLong() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /**
     * a[at+i] = standard normal, i < n, the quantile of one 64-bit draw each; the largest possible
     * is 9.08. Filling in parts gives the same numbers.
     */
    public void fillNormal(float[] a, int at, int n) {
        for (int i = 0; i < n; i++) {
            a[at + i] = nextSigned();
        }
        Functions.normal(a, at, n);
    }

    /**
     * Uniform in [−½, ½] without 0, and as fine towards 0 as a float is, which serves the tails.
     */
    private float nextSigned() {
        return (nextLong() | 1) * 0x1p-64f;
    }

    /** a[at+i] uniform from low to high, i < n; high itself only comes up through rounding. */
    public void fillUniform(float low, float high, float[] a, int at, int n) {
        for (int i = 0; i < n; i++) {
            a[at + i] = low + (high - low) * nextFloat();
        }
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long mixGamma(long z) {
        z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        z = (z ^ (z >>> 33)) | 1L;
        int transitions = Long.bitCount(z ^ (z >>> 1));
        return transitions < 24 ? z ^ 0xAAAAAAAAAAAAAAAAL : z;
    }
}
