package nl.opvolgmonitor.domain.citation;

/** The record of a debate: a meeting and an item, or until 2010 the first and the last page. */
record Handelingen(House house, ParliamentaryYear year, Debate debate) implements Cited {

    private static final int LAST_YEAR_WITH_PAGES_ONLY = 2009;

    @Override
    public String key() {
        return "h-%s-%s-%s-%s".formatted(house.code(), year.code(), debate.first(), debate.second());
    }

    boolean isByPage() {
        return year.start() <= LAST_YEAR_WITH_PAGES_ONLY && debate.isRangeOfPages();
    }
}
