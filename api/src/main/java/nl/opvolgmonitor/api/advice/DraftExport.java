package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.api.advice.paper.HtmlForm;
import nl.opvolgmonitor.domain.advice.AdviceDraft;

/** An advice that is not fixed yet in the same forms, as it goes to the ministries; each says that it is a draft. */
@Singleton
public final class DraftExport {

    private final AdviceBook book;
    private final Papers papers;
    private final FixAdvice fixing;
    private final AdviceExport export;
    private final HtmlForm html;

    DraftExport(AdviceBook book, Papers papers, FixAdvice fixing, AdviceExport export, HtmlForm html) {
        this.book = book;
        this.papers = papers;
        this.fixing = fixing;
        this.export = export;
        this.html = html;
    }

    /** Empty when no picture was taken, or when there is no form of that extension. */
    public Optional<MadeFile> of(AdviceDraft draft, String extension) {
        return book.written(draft)
                .flatMap(written ->
                        export.of(extension, papers.draft(written), written.stands(), fixing.content(written)));
    }

    /** The text without a page around it; empty when no picture was taken. */
    public Optional<String> article(AdviceDraft draft) {
        return book.written(draft).map(written -> html.article(papers.draft(written), ""));
    }
}
