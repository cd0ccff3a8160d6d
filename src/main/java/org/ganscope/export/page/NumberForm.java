package org.ganscope.export.page;

/** How a number is written in a page: as the bits of so many bytes. */
enum NumberForm {
    /** A share from 0 to 1 in steps of 1/254 as 1 … 255; 0 for none. */
    SHARE(1) {
        @Override
        int bits(float value) {
            return Float.isNaN(value) ? 0 : 1 + Math.round(254 * Math.clamp(value, 0, 1));
        }

        @Override
        float value(int bits) {
            return bits == 0 ? Float.NaN : (bits - 1) / 254f;
        }
    },
    /** IEEE 754 binary16: 11 significant bits. */
    HALF(2) {
        @Override
        int bits(float value) {
            return Float.floatToFloat16(value) & 0xffff;
        }

        @Override
        float value(int bits) {
            return Float.float16ToFloat((short) bits);
        }
    },
    /** The first three bytes of a binary32, rounded: 16 significant bits. */
    THREE_BYTES(3) {
        @Override
        int bits(float value) {
            int bits = Float.floatToRawIntBits(value);
            boolean isFinite = Float.isFinite(value);
            return (isFinite ? bits + 0x7f + (bits >>> 8 & 1) : bits) >>> 8;
        }

        @Override
        float value(int bits) {
            return Float.intBitsToFloat(bits << 8);
        }
    },
    /** IEEE 754 binary32, as the engine has it. */
    SINGLE(4) {
        @Override
        int bits(float value) {
            return Float.floatToRawIntBits(value);
        }

        @Override
        float value(int bits) {
            return Float.intBitsToFloat(bits);
        }
    };

    private final int bytes;

    NumberForm(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    /** The bits of the nearest number of this form, in the lowest bytes. */
    abstract int bits(float value);

    /** The number with these bits. */
    abstract float value(int bits);

    /** The nearest number of this form. */
    final float rounded(float value) {
        return value(bits(value));
    }

    /** All of them rounded. */
    final float[] rounded(float[] values) {
        float[] rounded = values.clone();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i]);
        }
        return rounded;
    }
}
