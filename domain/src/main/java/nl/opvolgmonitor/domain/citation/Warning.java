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
    GEEN_TREFWOORD;

    /** Says it in Dutch to whoever must look. */
    public String sentence() {
        return switch (this) {
            case VERGADERJAAR_HERSTELD ->
                "Dit vergaderjaar bestaat niet; er is een ander gelezen, of het is niet nodig.";
            case KAMER_AANGENOMEN -> "Er staat niet welke Kamer; de Tweede Kamer is aangenomen.";
            case MEERVOUDIG_DOSSIER ->
                "Meer dossiers: het eerste draagt het ondernummer, van de andere is dat niet bekend.";
            case ONDERNUMMER_ONLEESBAAR -> "Het ondernummer is niet te lezen, zoals na een fout bij het scannen.";
            case DOSSIERNUMMER_ONGELDIG -> "Dit dossiernummer heeft te veel cijfers.";
            case HAAKJE_VERKEERD -> "Het haakje staat achter het trefwoord en niet ervoor.";
            case ONDOORZICHTIG_ID -> "Aan dit nummer zijn dossier en ondernummer niet te zien.";
            case HANDELINGEN_ZONDER_BEREIK ->
                "Handelingen zonder item of bladzijden: welk stuk bedoeld is, is niet te zeggen.";
            case GEEN_TREFWOORD -> "Alleen aan de vorm herkend, zonder woord als Kamerstuk.";
        };
    }
}
