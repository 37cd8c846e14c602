package nl.opvolgmonitor.domain.citation;

/** A parliamentary year as someone wrote it: two calendar years, four digits each, which need not be consecutive. */
record WrittenYear(int first, int second) {

    boolean isPossible() {
        return second == first + 1;
    }
}
