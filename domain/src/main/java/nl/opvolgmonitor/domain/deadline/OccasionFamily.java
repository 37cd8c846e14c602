package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** An occasion in politics whose day no calendar of ours holds: it is named, and asked for. */
final class OccasionFamily implements TimeFamily {

    private static final String CABINET_PERIOD_END = "CABINET_PERIOD_END";
    private static final String PROGRESS_LETTER = "NEXT_PROGRESS_LETTER";
    /** What is told "in" or "tijdens" these is told by then. */
    private static final List<String> WITHIN =
            List.of(CABINET_PERIOD_END, PROGRESS_LETTER, "BUDGET_DEBATE", "SPRING_MEMORANDUM", "AUTUMN_MEMORANDUM");

    private static final List<Occasion> OCCASIONS = List.of(
            new Occasion(
                    CABINET_PERIOD_END,
                    "eindigt de kabinetsperiode",
                    List.of(
                            "het einde van deze kabinetsperiode",
                            "einde van deze kabinetsperiode",
                            "het einde van de kabinetsperiode",
                            "einde van de kabinetsperiode",
                            "eind van deze kabinetsperiode",
                            "eind van de kabinetsperiode",
                            "einde kabinetsperiode",
                            "de huidige kabinetsperiode",
                            "huidige kabinetsperiode",
                            "lopende kabinetsperiode",
                            "einde van deze regeerperiode",
                            "einde van deze zittingsperiode",
                            "deze kabinetsperiode",
                            "deze regeerperiode",
                            "deze zittingsperiode")),
            new Occasion(
                    "BUDGET_DEBATE",
                    "is de begrotingsbehandeling",
                    List.of(
                            "begrotingsbehandelingen",
                            "begrotingsbehandeling",
                            "behandeling van de begroting",
                            "begrotingsdebat")),
            new Occasion(
                    "BUDGET",
                    "verschijnt de begroting",
                    List.of(
                            "ontwerpbegroting",
                            "eerstvolgende begroting",
                            "komende begroting",
                            "volgende begroting",
                            "begroting",
                            "miljoenennota",
                            "augustusbesluitvorming")),
            new Occasion(
                    "SPRING_MEMORANDUM",
                    "verschijnt de Voorjaarsnota",
                    List.of("voorjaarsnota", "voorjaarsbesluitvorming")),
            new Occasion(
                    "AUTUMN_MEMORANDUM", "verschijnt de Najaarsnota", List.of("najaarsnota", "najaarsbesluitvorming")),
            new Occasion(
                    "ELECTION",
                    "zijn de verkiezingen",
                    List.of("tweede kamerverkiezingen", "verkiezingen", "komende verkiezingen")),
            new Occasion(
                    "CABINET_FORMATION",
                    "is het nieuwe kabinet gevormd",
                    List.of(
                            "kabinetsformatie",
                            "formatie van een nieuw kabinet",
                            "formatie",
                            "aantreden van een nieuw kabinet",
                            "aantreden van het nieuwe kabinet")),
            new Occasion(
                    PROGRESS_LETTER,
                    "verschijnt de volgende voortgangsbrief",
                    List.of(
                            "eerstvolgende voortgangsbrief",
                            "volgende voortgangsbrief",
                            "komende voortgangsbrief",
                            "eerstvolgende voortgangsrapportage",
                            "volgende voortgangsrapportage",
                            "komende voortgangsrapportage")),
            new Occasion(
                    "DEBATE",
                    "is het debat",
                    List.of(
                            "eerstvolgende commissiedebat",
                            "volgende commissiedebat",
                            "komende commissiedebat",
                            "aanstaande commissiedebat",
                            "commissiedebat",
                            "eerstvolgende algemeen overleg",
                            "volgende algemeen overleg",
                            "komende algemeen overleg",
                            "algemeen overleg",
                            "eerstvolgende ao",
                            "volgende ao",
                            "komende ao",
                            "ao",
                            "wetgevingsoverleg",
                            "notaoverleg",
                            "eerstvolgende debat",
                            "volgende debat",
                            "komende debat",
                            "plenaire debat",
                            "plenaire behandeling",
                            "stemmingen",
                            "debat")));

    @Override
    public RuleName name() {
        return new RuleName("gelegenheid", 3);
    }

    @Override
    public Optional<TimeName> take(TokenCursor cursor) {
        return OCCASIONS.stream()
                .filter(occasion -> cursor.takeOneOf(occasion.words()).isPresent())
                .findFirst()
                .map(occasion -> new Named(occasion, YearWords.take(cursor)));
    }

    /**
     * @param code of the event
     * @param asked the rest of the question that begins with "Wanneer"
     */
    private record Occasion(String code, String asked, List<String> words) {}

    private record Named(Occasion occasion, YearWords year) implements TimeName {

        /** "Nog deze kabinetsperiode". */
        @Override
        public boolean standsAlone() {
            return occasion.code().equals(CABINET_PERIOD_END);
        }

        @Override
        public Optional<Outcome> outcome(Lead lead, Basis basis) {
            return switch (lead.preposition()) {
                case BEFORE, BY -> Optional.of(open(DeadlineKind.BEFORE_EVENT));
                case AFTER -> Optional.of(open(DeadlineKind.AFTER_EVENT));
                case ALONG ->
                    occasion.code().equals("DEBATE") ? Optional.empty() : Optional.of(open(DeadlineKind.BEFORE_EVENT));
                case AT ->
                    WITHIN.contains(occasion.code()) ? Optional.of(open(DeadlineKind.BEFORE_EVENT)) : Optional.empty();
                case NONE -> standsAlone() ? Optional.of(open(DeadlineKind.BEFORE_EVENT)) : Optional.empty();
                case FROM -> Optional.empty();
            };
        }

        private Outcome open(DeadlineKind kind) {
            String question = "Wanneer %s? Die dag staat in geen rooster.".formatted(occasion.asked());
            return Outcome.open(kind, question)
                    .withEvent(year.isGiven() ? occasion.code() + "_" + year.value() : occasion.code());
        }
    }
}
