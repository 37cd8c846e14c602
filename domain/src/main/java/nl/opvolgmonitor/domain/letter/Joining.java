package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins blocks that are one sentence, cut in two by a page break, notes or a stray blank line. */
final class Joining {

    private static final Pattern OPEN_END = Pattern.compile("(?u).*[\\p{L}\\d,\\-–)»”*_]$|.*</sup>$", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?iu).*(?:^|\\s)(?:de|het|een|en|of|van|voor|met|in|op|aan|bij|door|tot|te|om|dat|die|als|naar|over|uit|tussen|onder|zijn|haar|hun|uw|mijn|dit|deze|door|tegen|inzake|via|per|alle|onze|ons)",
            Pattern.DOTALL);
    private static final int SHORT = 30;

    private Joining() {}

    static List<Block> of(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (var block : blocks) {
            if (!joined.isEmpty() && areOne(joined.getLast(), block)) {
                joined.set(joined.size() - 1, together(joined.getLast(), block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static Block together(Block before, Block next) {
        var lines = new ArrayList<>(before.lines());
        lines.addAll(next.lines());
        return new Block(lines, before.interrupted());
    }

    private static boolean areOne(Block before, Block next) {
        if (isApart(before) || isApart(next)) {
            return false;
        }
        char first = next.first().raw().charAt(next.first().start());
        boolean goesOn = Character.isLowerCase(first)
                || (next.interrupted() && isUnfinished(before))
                || (next.interrupted() && (Character.isDigit(first) || "(«“‘".indexOf(first) >= 0));
        boolean comma = before.last().text().endsWith(",");
        return goesOn && isOpen(before) && (next.interrupted() || (!comma && isLong(before)));
    }

    /** Whether the last word asks for another, though it be a name. */
    private static boolean isUnfinished(Block block) {
        var line = block.last();
        var tail = line.raw().substring(Math.max(line.start(), line.end() - 12), line.end());
        return isLong(block) && UNFINISHED.matcher(tail).matches();
    }

    /** A letterhead has short lines that do not go on. */
    private static boolean isLong(Block block) {
        return block.lines().stream().mapToInt(Line::length).sum() > SHORT;
    }

    private static boolean isOpen(Block block) {
        var line = block.last();
        var tail = line.raw().substring(Math.max(line.start(), line.end() - 40), line.end());
        return OPEN_END.matcher(tail).matches();
    }

    private static boolean isApart(Block block) {
        return HeadingForm.isCertain(block.first())
                || (block.isOneLine()
                        && Bullet.lengthOn(block.first()) > 0
                        && block.first().length() < 4);
    }
}
