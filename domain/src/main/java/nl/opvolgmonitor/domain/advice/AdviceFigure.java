package nl.opvolgmonitor.domain.advice;

import java.util.List;
import java.util.Locale;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.response.ResponseState;

/** A number that an advice tells, with the rule by which it is counted. In its words it stands as {@code {aanbevelingen}}. */
public enum AdviceFigure {
    AANBEVELINGEN("alle gekozen aanbevelingen"),
    BEANTWOORD("aanbevelingen waarvan het register een kabinetsreactie kent, van welke inhoud ook"),
    OVERGENOMEN("aanbevelingen waarvan het antwoord luidt: overgenomen"),
    ONBEANTWOORD("aanbevelingen waarop een reactie wordt verwacht en waarvan het register er geen kent"),
    GEMELD(
            "aanbevelingen waarvan het kabinet zelf meldde hoe ver de uitvoering is; een bericht dat geen stand noemt, telt niet mee"),
    BEOORDEELD("aanbevelingen waarover de Rapporteur een oordeel uitsprak"),
    ONVOLDOENDE("aanbevelingen waarvan de Rapporteur het laatst oordeelde: niet of onvoldoende opgevolgd"),
    ONBEOORDEELD("aanbevelingen waarover het register geen oordeel van de Rapporteur kent"),
    AFGESLOTEN("aanbevelingen die zijn afgesloten"),
    ZONDER_MAATREGEL("aanbevelingen waarbij het register geen maatregel kent"),
    ZONDER_TERMIJN("aanbevelingen met minstens een openstaande maatregel die geen uiterste dag heeft"),
    VERLOPEN(
            "aanbevelingen met minstens een maatregel waarvan de uiterste dag verstreek zonder bewijs in het register"),
    VERSCHOVEN("aanbevelingen met minstens een maatregel waarvan de uiterste dag later werd dan die eerst was");

    private final String rule;

    AdviceFigure(String rule) {
        this.rule = rule;
    }

    /** How it stands in words, without the braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is counted, in Dutch. */
    public String rule() {
        return rule;
    }

    public int of(List<ItemStand> stands) {
        return (int) stands.stream().filter(this::counts).count();
    }

    private boolean counts(ItemStand stand) {
        return switch (this) {
            case AANBEVELINGEN -> true;
            case BEANTWOORD ->
                stand.response() != ResponseState.AWAITING && stand.response() != ResponseState.NOT_EXPECTED;
            case OVERGENOMEN -> stand.response() == ResponseState.ACCEPTED;
            case ONBEANTWOORD -> stand.response() == ResponseState.AWAITING;
            case GEMELD -> !ImplementationState.UNTOLD.contains(stand.implementation());
            case BEOORDEELD -> stand.assessment() != AssessmentState.NONE;
            case ONVOLDOENDE ->
                stand.assessment() == AssessmentState.INSUFFICIENT
                        || stand.assessment() == AssessmentState.NOT_FOLLOWED_UP;
            case ONBEOORDEELD -> stand.assessment() == AssessmentState.NONE;
            case AFGESLOTEN -> stand.closed();
            case ZONDER_MAATREGEL -> stand.measures() == 0;
            case ZONDER_TERMIJN -> stand.undated() > 0;
            case VERLOPEN -> stand.overdue() > 0;
            case VERSCHOVEN -> stand.shifted() > 0;
        };
    }
}
