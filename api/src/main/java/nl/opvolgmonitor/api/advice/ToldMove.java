package nl.opvolgmonitor.api.advice;

import nl.opvolgmonitor.domain.advice.ItemMove;
import nl.opvolgmonitor.domain.register.Key;

/** What moved, in Dutch. */
public record ToldMove(Key recommendation, String text, String what, String from, String to) {

    static ToldMove of(ItemMove move) {
        return new ToldMove(
                move.recommendation(),
                move.text(),
                Told.LABELS.of("advice.moved." + move.what()),
                MovedChapter.written(move.from()),
                MovedChapter.written(move.to()));
    }
}
