package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A term that opens when something else is done: "zodra het onderzoek is afgerond", "na ommekomst van het advies". */
final class ConditionalRule implements DeadlineRule {

    private static final List<String> ALWAYS = List.of("zodra", "zo gauw", "op het moment dat");
    private static final List<String> WHEN_READY = List.of("wanneer", "nadat", "als", "indien");
    private static final List<String> AFTER = List.of(
            "na afronding",
            "na voltooiing",
            "na ommekomst",
            "na ontvangst",
            "na oplevering",
            "na publicatie",
            "na verschijning",
            "na verschijnen",
            "na het verschijnen",
            "na inwerkingtreding",
            "na de inwerkingtreding",
            "na aanvaarding",
            "na vaststelling",
            "na besluitvorming",
            "na instemming",
            "na consultatie",
            "na de afronding",
            "na de oplevering",
            "na het afronden",
            "na het gereedkomen",
            "na gereedkomen",
            "na afloop",
            "na evaluatie",
            "na de evaluatie",
            "na overleg",
            "na advies");
    private static final List<String> DEPENDING = List.of("afhankelijk van", "in afwachting van");
    private static final Set<String> READY = Set.of(
            "beschikbaar",
            "afgerond",
            "gereed",
            "klaar",
            "bekend",
            "verschenen",
            "ontvangen",
            "opgeleverd",
            "gepubliceerd",
            "aangenomen",
            "aanvaard",
            "vastgesteld",
            "voltooid",
            "binnen",
            "ingewerkt",
            "rond");
    private static final Set<String> AWAITED = Set.of(
            "uitkomst",
            "uitkomsten",
            "resultaat",
            "resultaten",
            "besluit",
            "besluiten",
            "besluitvorming",
            "onderzoek",
            "onderzoeken",
            "formatie",
            "kabinet",
            "verloop",
            "voortgang",
            "evaluatie",
            "advies",
            "adviezen",
            "rapport",
            "planning",
            "behandeling",
            "verkenning",
            "analyse",
            "reactie",
            "uitspraak");
    private static final Set<String> DONE = Set.of("was", "waren", "werd", "werden", "had", "hadden");

    @Override
    public RuleName name() {
        return new RuleName("voorwaarde", 1);
    }

    @Override
    public Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis) {
        return isTaken(cursor) ? Optional.of(Outcome.open(DeadlineKind.CONDITIONAL, null)) : Optional.empty();
    }

    private static boolean isTaken(TokenCursor cursor) {
        int start = cursor.at();
        if (cursor.takeOneOf(ALWAYS).isPresent()) {
            return !cursor.peek(0).equals("mogelijk") && takeClause(cursor, start);
        }
        if (cursor.takeOneOf(WHEN_READY).isPresent()) {
            return takeClause(cursor, start) && Clause.has(cursor, start, READY);
        }
        if (cursor.takeOneOf(AFTER).isPresent()) {
            Clause.takePhrase(cursor);
            return true;
        }
        return cursor.takeOneOf(DEPENDING).isPresent()
                && Clause.takePhrase(cursor)
                && Clause.has(cursor, start, AWAITED);
    }

    private static boolean takeClause(TokenCursor cursor, int start) {
        return Clause.takeClause(cursor) && !Clause.has(cursor, start, DONE);
    }
}
