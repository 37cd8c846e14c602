package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Block.Quotation;
import nl.opvolgmonitor.domain.advice.paper.Fact;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Link;
import nl.opvolgmonitor.domain.advice.paper.Run.Note;
import nl.opvolgmonitor.domain.advice.paper.Run.Quoted;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.Links;
import nl.opvolgmonitor.ui.Messages;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Dated;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** How a paper tells of records: their names with the way to them, who is named, and where it is proved. Always Dutch. */
final class Told {

    static final Labels LABELS = Labels.dutch();
    static final Dates DATES = Dates.dutch();

    private Told() {}

    /** A text of ours, in the words of the institution. */
    static String said(String text) {
        return Messages.in(Language.DUTCH).said(text);
    }

    static Link record(Named named) {
        return new Link(name(named), Links.NOW.to(named));
    }

    /** By a few words between brackets: its name cut at a word, or what it is when it has none. */
    static Link bracketed(Named named) {
        var words = named.brief().orElseGet(() -> LABELS.of("soort." + named.kind()));
        return new Link("(" + words + ")", Links.NOW.to(named));
    }

    static String name(Named named) {
        return named.label().orElseGet(() -> LABELS.of("soort." + named.kind()) + " " + named.id());
    }

    /** What is put after its name, so that it can be looked up on paper too; empty when nothing tells. */
    static String number(Named document) {
        return document.citation()
                .map(number -> number.startsWith("Bijlage") ? lower(number) : number)
                .map(number -> ", " + number)
                .orElse("");
    }

    /** A document at the line where it says so. */
    static List<Run> source(Named document, @Nullable Integer line) {
        var day = document.isDated() ? ", " + DATES.moment(document.effective()) : "";
        var text = name(document) + number(document) + day;
        var place = line == null ? "" : ", regel " + line;
        return List.of(new Link(text, Links.NOW.line(document, line)), new Words(place));
    }

    /** What such a document says, with the place where. */
    static Quotation quotation(Proof proof) {
        return new Quotation(proof.quote(), source(proof.document(), proof.line()));
    }

    /** The same of several, without those that are a part of one before. */
    static List<Quotation> quotations(List<Proof> evidence) {
        return IntStream.range(0, evidence.size())
                .filter(place -> evidence.subList(0, place).stream()
                        .noneMatch(before ->
                                before.quote().contains(evidence.get(place).quote())))
                .mapToObj(place -> quotation(evidence.get(place)))
                .toList();
    }

    /** A footnote with the quote that proves a fact; nothing when no quote does. */
    static List<Run> proof(List<Proof> evidence) {
        return evidence.stream().limit(1).map(Told::note).collect(Collectors.toUnmodifiableList());
    }

    private static Run note(Proof proof) {
        var runs = new ArrayList<Run>();
        runs.add(new Quoted(proof.quote().strip()));
        runs.add(new Words(" "));
        runs.addAll(source(proof.document(), proof.line()));
        runs.add(new Words("."));
        return new Note(runs);
    }

    /** The rules that apply to it, each marked when it is still to be looked at. */
    static List<String> rules(ItemStand stand) {
        return stand.signals().stream().map(rule -> rule + mark(rule, stand)).toList();
    }

    /** What is put after a rule of it; empty when it surely applies. */
    static String mark(String rule, ItemStand stand) {
        return stand.candidates().contains(rule) ? " (kandidaat)" : "";
    }

    static String parties(List<Party> parties) {
        return listed(parties, Party::label);
    }

    static <T> String listed(List<T> things, Function<T, String> name) {
        return things.stream().map(name).distinct().collect(Collectors.joining(", "));
    }

    static String when(Dated fact) {
        return fact.when(DATES);
    }

    static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    static String upper(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    static Fact fact(String name, String value) {
        return new Fact(name, Run.line(value));
    }
}
