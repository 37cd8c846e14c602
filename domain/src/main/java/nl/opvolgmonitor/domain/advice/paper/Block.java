package nl.opvolgmonitor.domain.advice.paper;

import java.util.List;

/** What stands on lines of its own. */
public sealed interface Block {

    /** @param level 1 for a chapter (the title is none) to 4; levels are never skipped
     * @param id unique in the paper; letters, digits and hyphens */
    record Heading(int level, String id, String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph(Run.line(text));
        }

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** The literal words of a document, and after them where they stand. */
    record Quotation(String text, List<Run> source) implements Block {

        public Quotation {
            source = List.copyOf(source);
        }
    }

    record Bullets(List<List<Run>> items) implements Block {

        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** The first cell of each row is its head; a row has as many cells as there are heads. */
    record Table(String caption, List<String> heads, List<List<List<Run>>> rows) implements Block {

        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
