package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.regex.Pattern;

/** The subject of a sentence with the rest of its name: "het Ministerie van Justitie en Veiligheid (hierna: JenV)". */
final class SubjectName {

    private static final Pattern REST = Pattern.compile(
            "^ (?:van|voor|tegen) \\p{Lu}[\\p{L}-]*(?:(?:,| en| en de| en het| voor| van|) \\p{Lu}[\\p{L}-]*){0,8}");
    private static final Pattern SHORT = Pattern.compile("^ ?\\((?:hierna:? )?[^)]{1,30}\\)");

    /** "Zorg- en Veiligheidshuizen" has half its name before what a sentence takes for its subject. */
    private static final Pattern HALF = Pattern.compile("\\p{Lu}\\p{L}*- $");

    private SubjectName() {}

    /** Without the short name in brackets; empty when the sentence has no subject. */
    static String of(SentenceView view) {
        return view.subject().isEmpty() ? "" : view.text().substring(start(view), nameEnd(view));
    }

    private static int start(SentenceView view) {
        var start = view.subject().getFirst().start();
        var half = HALF.matcher(view.text().substring(0, start));
        return view.text().startsWith("en ", start) && half.find() ? half.start() : start;
    }

    /** Where it ends in the sentence, the short name included. */
    static int end(SentenceView view) {
        var end = nameEnd(view);
        var brackets = SHORT.matcher(view.text()).region(end, view.text().length());
        return brackets.find() ? brackets.end() : end;
    }

    private static int nameEnd(SentenceView view) {
        var end = view.subject().getLast().end();
        var rest = REST.matcher(view.text()).region(end, view.text().length());
        return rest.find() ? rest.end() : end;
    }
}
