package nl.opvolgmonitor.domain.register;

/** A reason why a command was not carried out. The message is a Dutch sentence for the person who gave the command. */
public sealed interface Refusal<T> extends Outcome<T>
        permits Conflict,
                InvalidInput,
                KeyTaken,
                NotYetPublic,
                ProofMissing,
                ProposalsRefused,
                QuoteNotFound,
                RecordNotFound,
                RequestKeyReused,
                SecondPersonNeeded,
                StillNamed,
                WordsChanged,
                WrongStatus {

    String message();
}
