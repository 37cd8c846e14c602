package nl.opvolgmonitor.api.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Note;
import org.jspecify.annotations.Nullable;

/** The head of a letter and its footnotes by the names of their fields; the places of the head are left out. */
final class HeadFields {

    private HeadFields() {}

    static Map<String, @Nullable Object> of(Head head) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("key", head.key());
        fields.put("parliamentaryYear", head.parliamentaryYear());
        fields.put("dossier", head.dossier());
        fields.put("chapter", head.chapter());
        fields.put("dossierTitle", head.dossierTitle());
        fields.put("number", head.number());
        fields.put("type", head.type());
        fields.put("date", head.date());
        fields.put("sender", head.sender());
        fields.put("addressee", head.addressee());
        fields.put("subject", head.subject());
        fields.put("signatories", head.signatories());
        fields.put("onBehalfOf", head.onBehalfOf());
        return fields;
    }

    static Map<String, Object> of(Note note) {
        return Map.of(
                "number", note.number(),
                "text", note.words().text(),
                "anchored", note.anchored(),
                "quotes", note.words().excerpts());
    }
}
