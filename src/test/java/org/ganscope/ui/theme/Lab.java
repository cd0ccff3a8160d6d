package org.ganscope.ui.theme;

/** A colour in CIELAB under daylight (D65). */
record Lab(double l, double a, double b) {
    private static final double POW_25_7 = Math.pow(25, 7);

    /** From sRGB before its gamma, each 0…1. */
    static Lab ofLinearRgb(double red, double green, double blue) {
        double x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
        double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
        double z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883;
        return new Lab(116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z)));
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** CIEDE2000, as Sharma, Wu and Dalal 2005 write it, whose test pairs check it. */
    double difference(Lab other) {
        double mean7 = Math.pow((Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2, 7);
        double stretch = 1.5 - 0.5 * Math.sqrt(mean7 / (mean7 + POW_25_7));
        double chroma1 = Math.hypot(a * stretch, b);
        double chroma2 = Math.hypot(other.a * stretch, other.b);
        double hue1 = hue(a * stretch, b);
        double hue2 = hue(other.a * stretch, other.b);
        boolean grey = chroma1 * chroma2 == 0;

        double turn = grey ? 0 : Math.IEEEremainder(hue2 - hue1, 360);
        double deltaHue = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(Math.toRadians(turn) / 2);
        double lightness = (l + other.l) / 2;
        double chroma = (chroma1 + chroma2) / 2;
        double hue = grey ? hue1 + hue2 : meanHue(hue1, hue2);

        double t =
                1
                        - 0.17 * cos(hue - 30)
                        + 0.24 * cos(2 * hue)
                        + 0.32 * cos(3 * hue + 6)
                        - 0.20 * cos(4 * hue - 63);
        double off = (lightness - 50) * (lightness - 50);
        double inLightness = (other.l - l) / (1 + 0.015 * off / Math.sqrt(20 + off));
        double inChroma = (chroma2 - chroma1) / (1 + 0.045 * chroma);
        double inHue = deltaHue / (1 + 0.015 * chroma * t);
        double chroma7 = Math.pow(chroma, 7);
        double angle = 60 * Math.exp(-Math.pow((hue - 275) / 25, 2));
        double rotation =
                -2 * Math.sqrt(chroma7 / (chroma7 + POW_25_7)) * Math.sin(Math.toRadians(angle));
        return Math.sqrt(
                inLightness * inLightness
                        + inChroma * inChroma
                        + inHue * inHue
                        + rotation * inChroma * inHue);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanHue(double first, double second) {
        double sum = first + second;
        if (Math.abs(first - second) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
