package nl.opvolgmonitor.api.advice;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.domain.advice.AdviceDraft;

/** An advice that is not fixed yet in the same forms, as it goes to the ministries: every text says that it is a draft. */
@Singleton
public final class DraftExport {

    private final AdviceBook book;
    private final Papers papers;
    private final FixedPapers fixedPapers;
    private final FixAdvice fixing;
    private final AdviceExport export;

    DraftExport(AdviceBook book, Papers papers, FixedPapers fixedPapers, FixAdvice fixing, AdviceExport export) {
        this.book = book;
        this.papers = papers;
        this.fixedPapers = fixedPapers;
        this.fixing = fixing;
        this.export = export;
    }

    /**
     * Of what is fixed, what was fixed, also before the public may see it. Empty when no picture was taken, or when there is no form of that extension. A table has no
     * place to say that it is a draft; its name does.
     */
    public Optional<MadeFile> of(AdviceDraft draft, String extension) {
        return book.fixed(draft)
                .map(advice -> fixed(advice, draft, extension))
                .orElseGet(() -> draft(draft, extension));
    }

    private Optional<MadeFile> fixed(Advice advice, AdviceDraft draft, String extension) {
        return export.of(extension, fixedPapers.of(advice, draft.notes()), advice.items(), advice.published()::content);
    }

    private Optional<MadeFile> draft(AdviceDraft draft, String extension) {
        return book.written(draft)
                .flatMap(written -> export.of(
                        extension,
                        papers.draft(written),
                        written.stands(),
                        () -> "{\"concept\":" + fixing.content(written) + "}"));
    }
}
