package nl.opvolgmonitor.domain.proposal.response;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.text.Count;
import nl.opvolgmonitor.domain.proposal.text.Folded;

/** Which recommendations a sentence names. {@code together} when it speaks of several at once. */
record Targets(List<Integer> numbers, boolean together) {

    private static final Pattern ALL =
            Pattern.compile("(?iu)\\b(?:alle|beide|al deze|al die|elk van de|ieder van de)(?: " + Count.NUMBER
                    + ")?(?: \\p{L}+){0,3}? aanbevelingen\\b|\\bde " + Count.NUMBER + " aanbevelingen\\b");
    private static final Pattern FIRST_SOME =
            Pattern.compile("(?iu)\\b(?:de )?(eerste|laatste) " + Count.NUMBER + " aanbevelingen\\b");
    private static final Pattern RANKED = Pattern.compile("(?iu)\\b" + Count.RANK + "(?:(?:,| en| of)+ (?:de )?"
            + Count.RANK + "){0,4}(?: en laatste)? aanbeveling(?:en)?\\b");
    private static final Pattern RANK = Pattern.compile("(?iu)\\b" + Count.RANK + "\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)\\baanbeveling(?:en)?(?: nrs?\\.?)? (\\d{1,2}(?:(?:, | en | t/m | tot en met |-|–)\\d{1,2}){0,8})\\b(?! aanbevel)");
    private static final Pattern THROUGH = Pattern.compile("(\\d{1,2})(?: t/m | tot en met |-|–)(\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private static final String NAMED = "aanbeveling";

    static final Targets NONE = new Targets(List.of(), false);

    Targets {
        numbers = List.copyOf(numbers);
    }

    /** @param known the numbers of the recommendations of the letter */
    static Targets in(String sentence, Collection<Integer> known) {
        if (!Folded.of(sentence).alike().contains(NAMED)) {
            return NONE;
        }
        var numbers = new TreeSet<Integer>();
        some(sentence, known, numbers);
        if (numbers.isEmpty() && ALL.matcher(sentence).find()) {
            numbers.addAll(known);
        }
        if (numbers.isEmpty()) {
            ranked(sentence, numbers);
            numbered(sentence, numbers);
        }
        numbers.retainAll(known);
        return new Targets(List.copyOf(numbers), numbers.size() > 1);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    private static void some(String sentence, Collection<Integer> known, TreeSet<Integer> numbers) {
        var found = FIRST_SOME.matcher(sentence);
        if (found.find()) {
            var count = Count.of(found.group(2));
            var ordered = known.stream().sorted().toList();
            int size = Math.min(ordered.size(), count.isPresent() ? count.getAsInt() : 0);
            boolean first = found.group(1).equalsIgnoreCase("eerste");
            numbers.addAll(first ? ordered.subList(0, size) : ordered.subList(ordered.size() - size, ordered.size()));
        }
    }

    private static void ranked(String sentence, TreeSet<Integer> numbers) {
        RANKED.matcher(sentence)
                .results()
                .flatMap(found -> RANK.matcher(found.group()).results())
                .map(found -> Count.of(found.group(1)))
                .filter(rank -> rank.isPresent())
                .forEach(rank -> numbers.add(rank.getAsInt()));
    }

    private static void numbered(String sentence, TreeSet<Integer> numbers) {
        NUMBERED.matcher(sentence).results().map(found -> found.group(1)).forEach(list -> {
            DIGITS.matcher(list).results().forEach(digits -> numbers.add(Integer.valueOf(digits.group())));
            THROUGH.matcher(list).results().forEach(found -> through(found.group(1), found.group(2), numbers));
        });
    }

    private static void through(String from, String to, TreeSet<Integer> numbers) {
        for (int number = Integer.parseInt(from); number <= Integer.parseInt(to); number++) {
            numbers.add(number);
        }
    }
}
