package nl.opvolgmonitor.domain.citation;

/** Where in the Handelingen: meeting and item, or first and last page, as in the id. */
record Debate(String first, String second) {

    private static final int MOST_PAGES = 400;

    /** Not "39-2410", which is meeting 39, page 2410. */
    boolean isRangeOfPages() {
        int length = Integer.parseInt(second) - Integer.parseInt(first);
        return length >= 0 && length <= MOST_PAGES;
    }
}
