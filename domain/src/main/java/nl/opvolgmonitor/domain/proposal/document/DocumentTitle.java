package nl.opvolgmonitor.domain.proposal.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Section;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What a document is called: its subject, its heading, or the meeting that it reports. */
final class DocumentTitle {

    private static final Pattern COMMITTEE =
            Pattern.compile("(?u)\\b[Vv]ergadering van de (?:vaste |tijdelijke |bijzondere )?commissie [^;:]{3,120}");
    private static final int MEETING = 8;

    private DocumentTitle() {}

    /** Null when the document has none. */
    static @Nullable String of(Letter letter) {
        var head = letter.head();
        if (letter.genre() == Genre.DECISIONS) {
            return meeting(letter);
        }
        if (head.type() == null && head.subject() == null) {
            return heading(letter);
        }
        if (head.subject() != null) {
            return head.subject();
        }
        return Optional.ofNullable(head.type()).map(DocumentTitle::sentenceCase).orElse(null);
    }

    private static @Nullable String heading(Letter letter) {
        return letter.sections().stream()
                .map(Section::heading)
                .filter(heading -> heading != null)
                .map(Words::text)
                .filter(words ->
                        letter.genre() != Genre.DEBATE || !words.strip().endsWith(":"))
                .findFirst()
                .orElse(null);
    }

    /** "Korte aantekeningen, vergadering van de commissie voor Justitie en Veiligheid". */
    private static @Nullable String meeting(Letter letter) {
        var sort = letter.raw().toLowerCase(Locale.ROOT).contains("korte aantekeningen")
                ? "Korte aantekeningen"
                : "Besluitenlijst";
        return Sentence.of(letter).stream()
                .limit(MEETING)
                .map(sentence -> COMMITTEE.matcher(sentence.text()))
                .filter(found -> found.find())
                .findFirst()
                .map(found -> sort + ", " + found.group())
                .orElse(null);
    }

    /** "BRIEF VAN DE MINISTER VAN …" as it is written in running text: offices keep their capitals. */
    private static String sentenceCase(String heading) {
        if (!heading.equals(heading.toUpperCase(Locale.ROOT))) {
            return heading;
        }
        return TitleCase.of(heading);
    }
}
