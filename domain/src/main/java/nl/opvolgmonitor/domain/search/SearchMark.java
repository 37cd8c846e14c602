package nl.opvolgmonitor.domain.search;

/** What matched in a sentence: from {@code offset}, counted in UTF-16 code units from 0. */
public record SearchMark(int offset, int length) {

    int end() {
        return offset + length;
    }
}
