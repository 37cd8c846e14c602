package nl.opvolgmonitor.ui.source;

import java.util.List;
import nl.opvolgmonitor.ui.Named;

/** One line of a raw text, counted from 1, and the records whose quotes begin on it. */
public record TextLine(int number, List<Piece> pieces, List<Named> records) {

    /** A piece of a line: quoted or not, plain text or the mark of a footnote. */
    public record Piece(String text, boolean quoted, boolean mark) {

        /** The number of the footnote that a mark stands for; −1 when it is no number. */
        public int footnote() {
            return text.chars().allMatch(Character::isDigit) && text.length() < 9 ? Integer.parseInt(text) : -1;
        }
    }

    public boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
}
