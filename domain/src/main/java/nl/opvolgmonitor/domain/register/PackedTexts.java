package nl.opvolgmonitor.domain.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many texts that differ, in order, and the place of each, counted from 0. They take the bytes that they are written in (UTF-8) and 12 to
 * 20 more for each: a third of what they take as keys of a map.
 */
final class PackedTexts {

    private static final int NOWHERE = -1;

    private final byte[] bytes;

    /** Where the text of a place begins, and last where the last one ends. */
    private final int[] begins;

    /** The places in the order of the hashes of their texts, as far as no other was there before; its length is a power of two. */
    private final int[] table;

    /** Of equal texts the last one has the place. */
    PackedTexts(List<String> texts) {
        begins = new int[texts.size() + 1];
        var each = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        IntStream.range(0, each.size())
                .forEach(place -> begins[place + 1] = Math.addExact(begins[place], each.get(place).length));
        bytes = new byte[begins[each.size()]];
        IntStream.range(0, each.size())
                .forEach(place -> System.arraycopy(each.get(place), 0, bytes, begins[place], each.get(place).length));
        table = new int[Math.max(2, Integer.highestOneBit(texts.size()) * 4)];
        Arrays.fill(table, NOWHERE);
        IntStream.range(0, each.size()).forEach(place -> table[slot(each.get(place))] = place);
    }

    int count() {
        return begins.length - 1;
    }

    String at(int place) {
        return new String(bytes, begins[place], begins[place + 1] - begins[place], StandardCharsets.UTF_8);
    }

    /** The place of a text; -1 when it is not one of them. */
    int of(String text) {
        return table[slot(text.getBytes(StandardCharsets.UTF_8))];
    }

    /** The place of the text that others have at a place; -1 when it is not one of these. */
    int of(int place, PackedTexts others) {
        return table[slot(Arrays.copyOfRange(others.bytes, others.begins[place], others.begins[place + 1]))];
    }

    /** Where it is in the table, or would be. */
    private int slot(byte[] text) {
        var hash = Arrays.hashCode(text);
        var slot = (hash ^ hash >>> 16) & table.length - 1;
        while (table[slot] != NOWHERE && !isAt(table[slot], text)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isAt(int place, byte[] text) {
        return Arrays.equals(bytes, begins[place], begins[place + 1], text, 0, text.length);
    }
}
