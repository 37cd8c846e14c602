package nl.opvolgmonitor.domain.citation;

/**
 * A dossier of parliamentary papers (Kamerstukdossier).
 *
 * @param number five digits, or the Roman numeral of an internal dossier of the Eerste Kamer
 * @param addition a chapter (VI), a fund (A) or a numeric sub-dossier (02); empty when there is none
 */
record Dossier(String number, String addition) {

    /** The dossier of the Council meetings, which is always divided in sub-dossiers of two digits. */
    static final String COUNCIL = "21501";

    String key() {
        return addition.isEmpty() ? number : number + "-" + addition;
    }

    boolean isRoman() {
        return Letters.isCapital(number.charAt(0));
    }

    boolean hasNumericAddition() {
        return Letters.areDigits(addition, 1, 2);
    }
}
