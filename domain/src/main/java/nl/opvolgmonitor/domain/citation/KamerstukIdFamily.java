package nl.opvolgmonitor.domain.citation;

import java.util.Locale;
import java.util.Optional;

/**
 * Publication ids of papers, in any case: {@code kst-31015-221}, {@code kst-cxxiv-g}, {@code kst-34086-B-n1}; since
 * July 2026 opaque ones, {@code kst-1263281}; and our own keys, such as {@code dossier-31945}.
 */
final class KamerstukIdFamily implements Family {

    private static final int DOSSIER_DIGITS = 5;

    @Override
    public Optional<Phrase> read(Cursor cursor) {
        int start = cursor.at();
        if (!cursor.isAtStartOfId()) {
            return Optional.empty();
        }
        var reading = cursor.attempt(KamerstukIdFamily::paper).or(() -> cursor.attempt(KamerstukIdFamily::dossier));
        return reading.map(read -> Phrase.upTo(cursor, start, read));
    }

    private static Optional<Reading> dossier(Cursor cursor) {
        if (!cursor.takeText("dossier-")) {
            return Optional.empty();
        }
        var number = number(cursor).filter(KamerstukIdFamily::isDossierNumber);
        return number.map(known ->
                        new Dossier(known, cursor.attempt(IdSegment::addition).orElse("")))
                .map(whole -> Reading.of(Kamerstuk.whole(whole)));
    }

    private static Optional<Reading> paper(Cursor cursor) {
        if (!cursor.takeText("kst-")) {
            return Optional.empty();
        }
        var number = number(cursor);
        if (number.filter(KamerstukIdFamily::isDossierNumber).isPresent()) {
            return number.map(known -> paperIn(known, cursor));
        }
        boolean opaque = number.filter(digits -> Letters.areDigits(digits, DOSSIER_DIGITS + 1, 9))
                .isPresent();
        return opaque ? number.map(digits -> opaque(digits, cursor)) : Optional.empty();
    }

    private static Optional<String> number(Cursor cursor) {
        return Optional.of(cursor.takeLettersAndDigits().toUpperCase(Locale.ROOT));
    }

    private static boolean isDossierNumber(String token) {
        return Letters.areDigits(token, DOSSIER_DIGITS, DOSSIER_DIGITS) || RomanNumeral.isDossier(token);
    }

    private static Reading paperIn(String number, Cursor cursor) {
        var addition = cursor.attempt(IdSegment::additionBeforeAnother).orElse("");
        return cursor.attempt(IdSegment::subNumber)
                .map(subNumber -> paper(new Dossier(number, addition), subNumber, cursor))
                .orElseGet(() -> withoutSubNumber(number, cursor));
    }

    private static Reading paper(Dossier dossier, String subNumber, Cursor cursor) {
        var version = cursor.attempt(IdSegment::version);
        boolean attachment = cursor.takeText("#bijlage");
        var paper = new Kamerstuk(dossier, subNumber, attachment);
        return Reading.of(version.<Cited>map(reprint -> new Verbatim(paper.key() + reprint))
                .orElse(paper));
    }

    private static Reading withoutSubNumber(String number, Cursor cursor) {
        var addition = cursor.attempt(IdSegment::addition).orElse("");
        if (cursor.takes(IdSegment::any)) {
            return new Reading.Illegible(Warning.ONDERNUMMER_ONLEESBAAR);
        }
        return Reading.of(Kamerstuk.whole(new Dossier(number, addition)));
    }

    /** So many digits are an opaque id, unless a sub-number follows: then they are meant as a dossier. */
    private static Reading opaque(String digits, Cursor cursor) {
        var version = cursor.attempt(IdSegment::version).orElse("");
        if (cursor.attempt(IdSegment::subNumber).isPresent()) {
            return new Reading.Illegible(Warning.DOSSIERNUMMER_ONGELDIG);
        }
        return Reading.of(new Verbatim("kst-" + digits + version), Warning.ONDOORZICHTIG_ID);
    }
}
