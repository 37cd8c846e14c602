package nl.opvolgmonitor.domain.proposal.reading;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.document.CitationsReader;
import nl.opvolgmonitor.domain.proposal.document.FootnoteReader;
import nl.opvolgmonitor.domain.proposal.document.LetterDocument;
import nl.opvolgmonitor.domain.proposal.motion.CommitteeReader;
import nl.opvolgmonitor.domain.proposal.motion.DebateReader;
import nl.opvolgmonitor.domain.proposal.motion.NamedMotionReader;
import nl.opvolgmonitor.domain.proposal.motion.PrintedMotionReader;
import nl.opvolgmonitor.domain.proposal.recommendation.AdviceReader;
import nl.opvolgmonitor.domain.proposal.recommendation.NumberedReader;
import nl.opvolgmonitor.domain.proposal.recommendation.PleaReader;
import nl.opvolgmonitor.domain.proposal.report.NotedReportReader;
import nl.opvolgmonitor.domain.proposal.report.ReportReader;
import nl.opvolgmonitor.domain.proposal.response.AdviceReplyReader;
import nl.opvolgmonitor.domain.proposal.response.AnswerTable;
import nl.opvolgmonitor.domain.proposal.response.ResponseReader;

/** The readers that need only the letter, those first that others build on. */
final class OwnReaders {

    private OwnReaders() {}

    static List<ProposalReader> all() {
        return List.of(
                new LetterDocument(),
                new CitationsReader(),
                new FootnoteReader(),
                new ReportReader(),
                new NotedReportReader(),
                new NumberedReader(),
                new PleaReader(),
                new ResponseReader(),
                new AnswerTable(),
                new AdviceReader(),
                new AdviceReplyReader(),
                new NamedMotionReader(),
                new PrintedMotionReader(),
                new DebateReader(),
                new CommitteeReader());
    }
}
