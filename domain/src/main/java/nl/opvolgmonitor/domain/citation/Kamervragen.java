package nl.opvolgmonitor.domain.citation;

/** Written questions with their answer (Aanhangsel Handelingen). */
record Kamervragen(House house, ParliamentaryYear year, String number) implements Cited {

    @Override
    public String key() {
        return "ah-%s-%s-%s".formatted(house.code(), year.code(), number);
    }
}
