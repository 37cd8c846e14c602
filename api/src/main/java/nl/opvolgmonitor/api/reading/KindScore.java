package nl.opvolgmonitor.api.reading;

/**
 * How many records of a kind people registered, how many the reader proposed, how many of these stand in the same place,
 * and how many of those have the same key fields.
 */
record KindScore(String kind, int expected, int proposed, int found, int right) {

    KindScore plus(KindScore other) {
        return new KindScore(
                kind, expected + other.expected, proposed + other.proposed, found + other.found, right + other.right);
    }

    /** Of what was proposed, the part that is right; 1 when nothing was proposed. */
    double precision() {
        return proposed == 0 ? 1 : (double) right / proposed;
    }

    /** Of what people registered, the part that is right; 1 when they registered nothing. */
    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
