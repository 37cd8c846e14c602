package nl.opvolgmonitor.api.advice.paper;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** Every word that a paper says, wherever it says it. */
final class PaperWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private PaperWords() {}

    static Set<String> of(Paper paper) {
        var texts = Stream.of(
                Stream.of(paper.title()),
                facts(paper.about()),
                paper.blocks().stream().flatMap(PaperWords::block));
        return texts.flatMap(text -> text)
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> block(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> runs(paragraph.runs());
            case Block.Quotation quotation -> Stream.concat(Stream.of(quotation.text()), runs(quotation.source()));
            case Block.Bullets bullets -> bullets.items().stream().flatMap(PaperWords::runs);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table);
        };
    }

    private static Stream<String> table(Block.Table table) {
        var cells = table.rows().stream().flatMap(List::stream).flatMap(PaperWords::runs);
        return Stream.concat(Stream.concat(Stream.of(table.caption()), table.heads().stream()), cells);
    }

    private static Stream<String> facts(List<Fact> facts) {
        return facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.name()), runs(fact.value())));
    }

    private static Stream<String> runs(List<Run> runs) {
        return runs.stream().flatMap(PaperWords::run);
    }

    private static Stream<String> run(Run run) {
        return switch (run) {
            case Run.Words words -> Stream.of(words.text());
            case Run.Strong strong -> Stream.of(strong.text());
            case Run.Quoted quoted -> Stream.of(quoted.text());
            case Run.Link link -> Stream.of(link.text());
            case Run.Note note -> runs(note.runs());
        };
    }
}
