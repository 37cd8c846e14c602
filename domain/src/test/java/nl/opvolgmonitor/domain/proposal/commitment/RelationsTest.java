package nl.opvolgmonitor.domain.proposal.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.register.Kind;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private static final String REPORT =
            "Op 14 maart 2024 heeft de Nationaal Rapporteur het rapport «Slachtoffermonitor mensenhandel 2018–2022» gepubliceerd.";

    @Test
    void letsTheLetterAnswerTheReportThatItReactsTo() {
        var trial = Trial.letter(REPORT + " Met deze brief geef ik een reactie op het rapport.");

        assertThat(trial.fields(Kind.RELATION))
                .extracting(relation -> relation.get("type"), relation -> relation.get("fromKey"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ANSWERS", "kst-31015-301"));
    }

    @Test
    void hangsAnAttachmentOnItsPaper() {
        var trial = Trial.letter("Ik heb u hierover geïnformeerd (Bijlage bij Kamerstuk 27 062, nr. 110).");

        assertThat(trial.fields(Kind.RELATION).getFirst())
                .containsEntry("type", "ATTACHED_TO")
                .containsEntry("fromKey", "kst-27062-110#bijlage")
                .containsEntry("toKey", "kst-27062-110");
    }

    @Test
    void letsAGoalFollowUpWhatWasJustDone() {
        var trial = Trial.letter("In maart 2024 is de campagne Open je ogen gelanceerd."
                + " Het doel is om eind 2024 inzicht te geven in het aantal bereikte hotels.");

        assertThat(trial.fields(Kind.RELATION).getFirst())
                .containsEntry("type", "IN_FOLLOW_UP_OF")
                .containsEntry("fromKey", trial.commitment(1).key())
                .containsEntry("toKey", trial.commitment(0).key());
    }
}
