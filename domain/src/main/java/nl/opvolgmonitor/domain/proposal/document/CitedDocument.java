package nl.opvolgmonitor.domain.proposal.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.CitationPrinter;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Days;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.source.CitationRole;
import nl.opvolgmonitor.domain.source.DocumentType;

/** A document that is known by citation only. */
final class CitedDocument {

    private static final Pattern PAPER =
            Pattern.compile("kst-(\\d{5})(?:-([IVXLC]+|[A-Z]|\\d{2}))?-([0-9]+[a-z]?|[A-Z]{1,3})(#bijlage)?");
    private static final Pattern LETTER = Pattern.compile(
            "(?iu)\\b((?:(?:eerste|tweede|derde|vierde|vijfde) )?\\p{L}*brief(?: (?:mensenhandel|prostitutie|over [^,.;()]{3,80}?|inzake [^,.;()]{3,80}?))?)(?= (?:van|d\\.d\\.|die|aan)\\b| \\(|$)");
    private static final Pattern DATED = Pattern.compile(
            "(?iu)(?:brief|rapportage|informeerde|geïnformeerd|waarover ik|verslag|op de hoogte|d\\.d\\.)");

    static final String ATTACHMENT = "#bijlage";

    private CitedDocument() {}

    /** The key of each cited paper. A motion takes the citation for itself, so that its paper stands under it. */
    static Map<String, String> keys(List<Place> places) {
        var keys = new HashMap<String, String>();
        for (var place : places) {
            var key = place.key();
            if (key != null) {
                boolean motion = CitationsReader.isMotion(place) && !RoleReader.isSecondOfMotion(place);
                keys.merge(
                        key, motion ? key + "/stuk" : key, (one, other) -> one.length() > other.length() ? one : other);
            }
        }
        return keys;
    }

    /** One document from all places that cite it. */
    static Proposal of(String key, List<Place> places) {
        var telling = places.stream()
                .filter(place -> RoleReader.of(place) != CitationRole.REFERENCE)
                .findFirst()
                .orElse(places.getFirst());
        return stub(key, type(telling), title(telling), String.valueOf(telling.key()), places);
    }

    /** The paper that a cited attachment came with: it surely exists, though nothing else is said of it. */
    static Proposal paper(String key, List<Place> places) {
        return stub(key, DocumentType.KAMERSTUK, CitationPrinter.letter(key), key, places);
    }

    private static Proposal stub(String key, DocumentType type, String title, String citationKey, List<Place> places) {
        var draft = new Draft(Kind.DOCUMENT, key, DocumentRules.CITED, Sureness.HIGH)
                .with("type", type)
                .with("effective", date(places).map(LocalDate::toString).orElse(null))
                .with("title", title)
                .with("citationKey", citationKey)
                .with("textQuality", "NO_TEXT")
                .with("stub", true);
        address(draft, citationKey);
        places.forEach(place -> draft.quote(
                place.words(), place.finding().start(), place.finding().end()));
        return draft.proposal();
    }

    private static void address(Draft draft, String key) {
        var paper = PAPER.matcher(key);
        if (paper.matches()) {
            draft.with("chamber", paper.group(3).matches("[A-Z]+") ? "EK" : "TK")
                    .with("dossier", paper.group(1))
                    .with("chapter", paper.group(2))
                    .with("number", paper.group(3));
        }
    }

    private static DocumentType type(Place place) {
        var key = String.valueOf(place.key());
        if (key.endsWith(ATTACHMENT)) {
            return DocumentType.BIJLAGE;
        }
        if (key.startsWith("h-")) {
            return DocumentType.HANDELINGEN;
        }
        return switch (RoleReader.of(place)) {
            case MOTION -> DocumentType.MOTIE;
            case PROGRESS_LETTER -> DocumentType.VOORTGANGSBRIEF;
            case DEBATE_REPORT -> DocumentType.VERSLAG;
            case LEGAL_BASIS -> key.startsWith("kst-") ? DocumentType.KAMERSTUK : DocumentType.WET;
            case RELATED -> DocumentType.KAMERBRIEF;
            default -> key.startsWith("kst-") ? DocumentType.KAMERSTUK : DocumentType.OVERIG;
        };
    }

    private static String title(Place place) {
        var near = place.isInNote() && !place.before().isBlank() ? place.before() : place.lead();
        var role = RoleReader.of(place);
        boolean letter = role == CitationRole.RELATED || role == CitationRole.PROGRESS_LETTER;
        return letter
                ? named(near).orElse(place.finding().raw())
                : place.finding().raw();
    }

    private static Optional<String> named(String near) {
        return LETTER.matcher(near)
                .results()
                .map(found -> found.group(1))
                .reduce((first, second) -> second)
                .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    /** The day that a sentence about a letter names; the day of a debate or a motion is not that of its paper. */
    private static Optional<LocalDate> date(List<Place> places) {
        return places.stream().flatMap(place -> date(place).stream()).findFirst();
    }

    private static Optional<LocalDate> date(Place place) {
        var near = place.isInNote() && !place.before().isBlank() ? place.before() : place.lead();
        boolean speaksOfIt = switch (RoleReader.of(place)) {
            case MOTION, DEBATE_REPORT, ORAL_PLEDGE, LEGAL_BASIS -> false;
            default -> DATED.matcher(near).find();
        };
        return speaksOfIt ? Days.last(near, Math.max(0, near.length() - 160), near.length()) : Optional.empty();
    }
}
