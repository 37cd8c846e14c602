package nl.opvolgmonitor.domain.citation;

/**
 * A parliamentary paper, or a whole dossier.
 *
 * @param subNumber digits, digits with a small letter, or up to three capitals (Eerste Kamer); empty for the dossier
 * @param attachment whether an attachment of the paper is meant, not the paper itself
 */
record Kamerstuk(Dossier dossier, String subNumber, boolean attachment) implements Cited {

    static Kamerstuk whole(Dossier dossier) {
        return new Kamerstuk(dossier, "", false);
    }

    @Override
    public String key() {
        if (isWholeDossier()) {
            return "dossier-" + dossier.key();
        }
        return "kst-%s-%s%s".formatted(dossier.key(), subNumber, attachment ? "#bijlage" : "");
    }

    boolean isWholeDossier() {
        return subNumber.isEmpty();
    }

    /** Letters are used by the Eerste Kamer only; plain digits do not tell the House. */
    boolean isCertainlyOfTheEersteKamer() {
        return dossier.isRoman() || (!isWholeDossier() && !Letters.areDigits(subNumber, 1, subNumber.length()));
    }
}
