package nl.opvolgmonitor.domain.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Web addresses that contain ids, such as {@code https://zoek.officielebekendmakingen.nl/kst-31015-158.html}. The whole
 * address is the phrase; an id that occurs twice in it counts once.
 */
final class AddressFamily implements Family {

    private static final String NOT_IN_ADDRESS = "<>\"»”“«|\\^`{}[]()";
    private static final String NOT_AT_END = ".,;:!?'’";

    private final PhraseScan ids;

    AddressFamily(List<Family> ids) {
        this.ids = new PhraseScan(ids);
    }

    /** Also takes an address without ids, as a phrase that cites nothing, so that it is not read again. */
    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.takeText("https://") && !cursor.takeText("http://")) {
            return Optional.empty();
        }
        var address = cursor.takeWhile(AddressFamily::isInAddress);
        int end = cursor.at();
        while (NOT_AT_END.indexOf(cursor.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.of(new Phrase(start, end, readings(address)));
    }

    private List<Reading> readings(String address) {
        var readings = new LinkedHashSet<Reading>();
        ids.phrasesIn(address).forEach(phrase -> readings.addAll(phrase.readings()));
        return List.copyOf(readings);
    }

    private static boolean isInAddress(char character) {
        return !Letters.isSpace(character) && NOT_IN_ADDRESS.indexOf(character) < 0;
    }
}
