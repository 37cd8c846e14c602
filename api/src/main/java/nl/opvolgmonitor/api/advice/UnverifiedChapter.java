package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceSection;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Bullets;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.ui.commitment.Commitment;

/** What could not be verified: the words of the office, and every measure of which the result is not public. */
final class UnverifiedChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var blocks = new ArrayList<Block>(
                new WordChapter("Wat niet kon worden nagegaan", AdviceSection.UNVERIFIED).of(written));
        var hidden = written.picture().items().stream()
                .flatMap(item -> ItemStands.measures(item.recommendation()))
                .filter(measure -> measure.visibility() != Visibility.PUBLIC)
                .map(Commitment::text)
                .distinct()
                .map(Run::line)
                .toList();
        if (!hidden.isEmpty()) {
            blocks.add(Paragraph.of("Van deze maatregelen is het resultaat geheel of deels vertrouwelijk:"));
            blocks.add(new Bullets(hidden));
        }
        return blocks;
    }
}
