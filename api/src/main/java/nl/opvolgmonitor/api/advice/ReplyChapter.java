package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.advice.Reply;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Facts;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Quotation;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Run;

/** What ministries commented on facts, and what was done with that. */
final class ReplyChapter implements Chapter {

    @Override
    public List<Block> of(Written written) {
        var replies = written.draft().replies();
        var until = written.draft().replyUntil();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "wederhoor", "Hoor en wederhoor"));
        if (until != null) {
            blocks.add(Paragraph.of(
                    "De betrokken ministeries konden tot en met " + Told.DATES.day(until) + " reageren op de feiten."));
        }
        if (replies.isEmpty()) {
            blocks.add(Paragraph.of(
                    until == null
                            ? "Dit stuk is niet voor commentaar voorgelegd."
                            : "Er zijn geen reacties geregistreerd."));
        }
        replies.forEach(reply -> told(reply, written, blocks));
        return blocks;
    }

    private static void told(Reply reply, Written written, List<Block> blocks) {
        var comment = reply.comment();
        blocks.add(new Heading(
                2,
                "reactie-" + comment.number(),
                "Reactie %d: %s".formatted(comment.number(), written.names().of(comment.organisation()))));
        blocks.add(new Quotation(comment.text(), Run.line("ontvangen op " + Told.DATES.day(comment.receivedOn()))));
        blocks.add(new Facts(facts(reply, written)));
    }

    private static List<Fact> facts(Reply reply, Written written) {
        var facts = new ArrayList<Fact>();
        var about = reply.comment().recommendation();
        facts.add(Told.fact("Over", about == null ? "het stuk als geheel" : text(about.value(), written)));
        var handling = reply.handling();
        facts.add(Told.fact(
                "Wat ermee is gedaan",
                handling == null ? "nog niet verwerkt" : Told.LABELS.of(handling.outcome()) + ": " + handling.text()));
        return facts;
    }

    private static String text(String key, Written written) {
        return written.picture().items().stream()
                .map(Picture.Item::recommendation)
                .filter(asked -> asked.id().equals(key))
                .map(ItemChapter::name)
                .findFirst()
                .orElse(key);
    }
}
