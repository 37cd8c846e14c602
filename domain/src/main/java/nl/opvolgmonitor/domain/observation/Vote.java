package nl.opvolgmonitor.domain.observation;

import org.jspecify.annotations.Nullable;

/**
 * How a party voted, or in a roll-call one member.
 *
 * @param party its name at the time, or its id when the source gives no name
 * @param choice the word of the source: Voor, Tegen, Niet deelgenomen
 * @param size the seats of the party; null when not given
 * @param mistaken whether the party said afterwards that it had meant to vote otherwise
 */
public record Vote(
        @Nullable String party,
        @Nullable String choice,
        @Nullable Integer size,
        boolean mistaken) {

    static Vote of(RawFields fields) {
        return new Vote(
                fields.text("ActorFractie").or(() -> fields.text("Fractie_Id")).orElse(null),
                fields.text("Soort").orElse(null),
                fields.number("FractieGrootte").orElse(null),
                fields.isTrue("Vergissing"));
    }
}
