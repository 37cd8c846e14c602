package nl.opvolgmonitor.api.reading;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.commitment.CommitmentReader;
import nl.opvolgmonitor.domain.proposal.reading.ReadLetter;
import org.jspecify.annotations.Nullable;

/** A letter as it was read, its proposals, and the rules that they may name. */
record Reading(Letter letter, List<Proposal> proposals, List<Rule> rules) {

    /** @param date overrules the day that the text says; null leaves that */
    static Reading of(String text, @Nullable LocalDate date) {
        var letter = dated(LetterReader.read(text), date);
        var reader = new ReadLetter(new CommitmentReader(new DeadlineReader(FirstRecesses.calendar())));
        return new Reading(letter, reader.in(letter), reader.rules());
    }

    private static Letter dated(Letter letter, @Nullable LocalDate date) {
        if (date == null) {
            return letter;
        }
        var head = letter.head();
        var dated = new Head(
                head.key(),
                head.parliamentaryYear(),
                head.dossier(),
                head.chapter(),
                head.dossierTitle(),
                head.number(),
                head.type(),
                date,
                head.sender(),
                head.addressee(),
                head.subject(),
                head.reference(),
                head.signatories(),
                head.onBehalfOf(),
                head.proof());
        return new Letter(letter.raw(), letter.genre(), dated, letter.sections(), letter.notes());
    }
}
