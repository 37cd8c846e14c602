package nl.opvolgmonitor.api.edition;

/** Numbers other than 0, each once: 16 to 32 bytes for each, whatever they stand for. Not for several threads. */
final class LongSet {

    private long[] slots = new long[1024];
    private int size;

    /** Whether it was not there yet. */
    boolean add(long number) {
        var slot = slot(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean contains(long number) {
        return slots[slot(number)] == number;
    }

    int size() {
        return size;
    }

    /** Where it is, or would be. */
    private int slot(long number) {
        var slot = (int) number & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        var before = slots;
        slots = new long[before.length * 2];
        for (var number : before) {
            if (number != 0) {
                slots[slot(number)] = number;
            }
        }
    }
}
