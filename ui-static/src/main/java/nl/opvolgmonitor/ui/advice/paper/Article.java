package nl.opvolgmonitor.ui.advice.paper;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.domain.advice.paper.Run;
import org.jspecify.annotations.Nullable;

/** One writing of a paper as a page. It numbers the footnotes in the order in which they are asked for, so it is used once. */
public final class Article {

    private final Paper paper;
    private final Reach reach;
    private final List<Run.Note> notes = new ArrayList<>();

    /** @param site what precedes an address from the root of the site, or empty */
    public Article(Paper paper, String site) {
        this.paper = paper;
        this.reach = new Reach(site);
    }

    public Paper paper() {
        return paper;
    }

    public List<Chapter> chapters() {
        return Chapter.of(paper);
    }

    /** Null when there is nothing to follow. */
    public @Nullable String address(Run.Link link) {
        return reach.of(link.address());
    }

    /** From 1; the next one each time. */
    public int number(Run.Note note) {
        notes.add(note);
        return notes.size();
    }

    /** How many footnotes were numbered so far; writing one may add another. */
    public int notes() {
        return notes.size();
    }

    /** @param number from 1 */
    public List<Run> note(int number) {
        return notes.get(number - 1).runs();
    }

    /** One for each line break in it; empty lines are left out. */
    public static List<String> paragraphs(Block.Quotation quotation) {
        return quotation.text().lines().filter(line -> !line.isBlank()).toList();
    }
}
