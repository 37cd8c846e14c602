package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;

/** Groups the lines of the body: by blank lines, and in wrapped text also where a line ends early. */
final class Blocks {

    private static final double EARLY = 0.72;

    private final Layout layout;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();
    private List<Line> current = new ArrayList<>();
    private boolean interrupted;
    private boolean open;

    private Blocks(Layout layout) {
        this.layout = layout;
        this.width = Wrapping.width(layout);
    }

    static List<Block> of(Layout layout) {
        var blocks = new Blocks(layout);
        for (int at = 0; at < layout.size(); at++) {
            blocks.read(at);
        }
        blocks.close(false);
        return blocks.blocks;
    }

    private void read(int at) {
        switch (layout.role(at)) {
            case BODY -> add(layout.line(at));
            case BLANK -> closeUnless(open);
            case HEAD -> close(false);
            case FURNITURE, NOTE -> close(true);
        }
        open = layout.isBody(at)
                ? layout.isCut(at) && endsOpen(layout.line(at))
                : open && layout.line(at).isBlank();
    }

    /** A line that lost a label of another column goes on below the blank line behind it. */
    private static boolean endsOpen(Line line) {
        return !line.isBlank() && Character.isLetter(line.raw().charAt(line.end() - 1));
    }

    private void closeUnless(boolean goesOn) {
        if (!goesOn) {
            close(false);
        }
    }

    private void add(Line line) {
        if (!current.isEmpty() && !open && isNewBlock(current.getLast(), line)) {
            close(false);
        }
        current.add(line);
    }

    private boolean isNewBlock(Line before, Line line) {
        if (width == 0 || Bullet.lengthOn(line) > 0 || HeadingForm.isCertain(line) || HeadingForm.isCertain(before)) {
            return true;
        }
        if (isCapital(line) && HeadingForm.isSubnumbered(before)) {
            return true;
        }
        char last = before.raw().charAt(before.end() - 1);
        boolean ends = ".?!:;”’\"».".indexOf(last) >= 0 || Character.isDigit(last);
        boolean early = before.length() < width * EARLY;
        return early
                && (ends || isCapital(line))
                && !Character.isLowerCase(line.raw().charAt(line.start()));
    }

    private static boolean isCapital(Line line) {
        return Character.isUpperCase(line.raw().charAt(line.start()));
    }

    private void close(boolean interruption) {
        if (!current.isEmpty()) {
            blocks.add(new Block(current, interrupted));
            current = new ArrayList<>();
            interrupted = false;
        }
        interrupted |= interruption;
    }
}
