package nl.opvolgmonitor.domain.letter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what kind of text it is, from the heading, who speaks and who signed. */
final class GenreReader {

    private static final int BEGINNING = 1_500;

    /** A list of pledges by itself, without a letter around it. */
    private static final Pattern PLEDGES = Pattern.compile(
            "^\\s*[*#]*\\s*(?:lijst van toezeggingen|toezeggingenlijst|overzicht van toezeggingen)\\b[^\\n]{0,80}\\n");

    private GenreReader() {}

    static Genre of(String raw, Head head, List<Section> sections) {
        var type = head.type() == null ? "" : head.type().toUpperCase(Locale.ROOT);
        var beginning = raw.substring(0, Math.min(raw.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        if (type.contains("MOTIE VAN")) {
            return Genre.MOTION;
        }
        if (beginning.contains("korte aantekeningen") || beginning.contains("besluitenlijst")) {
            return Genre.DECISIONS;
        }
        if (isDebate(type, beginning, sections)) {
            return Genre.DEBATE;
        }
        return letter(type, head, raw);
    }

    private static boolean isDebate(String type, String beginning, List<Section> sections) {
        boolean report = type.startsWith("VERSLAG VAN EEN") && !type.contains("SCHRIFTELIJK");
        boolean list = PLEDGES.matcher(beginning).find();
        return report || list || sections.stream().filter(GenreReader::isTurn).count() >= 2;
    }

    private static boolean isTurn(Section section) {
        return section.heading() != null
                && section.heading().text().endsWith(":")
                && section.heading()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches("(de )?(voorzitter|heer|mevrouw|minister|staatssecretaris|het lid)\\b.*");
    }

    private static Genre letter(String type, Head head, String raw) {
        var sender = head.sender() == null ? "" : head.sender();
        if (type.startsWith("BRIEF VAN DE MINISTER") || type.startsWith("BRIEF VAN DE STAATSSEC") || isOffice(sender)) {
            return Genre.LETTER;
        }
        if (isRapporteur(raw)) {
            return Genre.RAPPORTEUR;
        }
        boolean addressed = head.addressee() != null && raw.contains("uw Kamer");
        return type.startsWith("BRIEF") || addressed ? Genre.LETTER : Genre.OTHER;
    }

    private static boolean isOffice(String sender) {
        return sender.startsWith("Minister") || sender.startsWith("Staatssecretaris") || sender.startsWith("minister");
    }

    private static boolean isRapporteur(String raw) {
        return raw.contains("Als Nationaal Rapporteur")
                || (raw.contains("Nationaal Rapporteur") && !raw.contains("uw Kamer"));
    }
}
