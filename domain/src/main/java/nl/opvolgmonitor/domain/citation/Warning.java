package nl.opvolgmonitor.domain.citation;

/** Why a citation needs a human eye. The Dutch codes are those of the field. */
public enum Warning {
    /** The parliamentary year is not of the form n/n+1; another one stands in its place, or the key needs none. */
    VERGADERJAAR_HERSTELD,
    /** The text does not say which House; the Tweede Kamer is assumed. */
    KAMER_AANGENOMEN,
    /** Several dossiers: the first carries the sub-number, whether the others do is not known. */
    MEERVOUDIG_DOSSIER,
    /** The sub-number cannot be read, as after a scan error. */
    ONDERNUMMER_ONLEESBAAR,
    /** The dossier number has too many digits. */
    DOSSIERNUMMER_ONGELDIG,
    /** The bracket stands after the keyword instead of before it. */
    HAAKJE_VERKEERD,
    /** A publication id that does not show the dossier and the number. */
    ONDOORZICHTIG_ID,
    /** Handelingen without an item or a range of pages, so that no id can be formed. */
    HANDELINGEN_ZONDER_BEREIK,
    /** Recognised by its shape only, without a word such as Kamerstuk. */
    GEEN_TREFWOORD
}
