package nl.opvolgmonitor.ui;

import java.util.Optional;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermKind;
import nl.opvolgmonitor.domain.term.Terms;
import org.jspecify.annotations.Nullable;

/** What the themes and target groups of the office are called in a language. A name that is not translated is Dutch. */
public record TermNames(Language language, Terms terms) {

    public String theme(String code) {
        return of(new TermId(TermKind.THEME, code));
    }

    public String targetGroup(String code) {
        return of(new TermId(TermKind.TARGET_GROUP, code));
    }

    /** The code in ordinary letters when there is no such term. */
    public String of(TermId term) {
        return own(term).orElseGet(() -> terms.name(term));
    }

    /** Whether it is called so in this language. */
    public boolean isTranslated(TermId term) {
        return own(term).isPresent();
    }

    private Optional<String> own(TermId term) {
        return terms.find(term)
                .flatMap(found -> Optional.ofNullable(language == Language.DUTCH ? found.name() : found.englishName()));
    }

    /** What it means, in Dutch; null when nobody said so. */
    public @Nullable String meaningOfTheme(String code) {
        return terms.find(new TermId(TermKind.THEME, code))
                .map(Term::definition)
                .orElse(null);
    }
}
