package nl.opvolgmonitor.api.edition;

/** A number of 64 bits that stands for words: two that differ have the same one so seldom that it may be left out of account. */
final class Digest64 {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Digest64() {}

    static long of(String words) {
        var digest = BASIS;
        for (int place = 0; place < words.length(); place++) {
            digest = (digest ^ words.charAt(place)) * PRIME;
        }
        return spread(digest);
    }

    /** So that few words that are alike come near each other (MurmurHash3, fmix64). Never 0. */
    private static long spread(long digest) {
        var mixed = (digest ^ (digest >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == 0 ? 1 : mixed;
    }
}
