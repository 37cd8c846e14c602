package nl.opvolgmonitor.api.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.source.TextExtraction;

/** {@code ./opvolgmonitor read FILE…} and {@code read --score}: needs no database and no network, and changes nothing. */
public final class ReadCommand {

    /** The name of the task on the command line. */
    public static final String NAME = "read";

    private final LetterFile files;
    private final PrintStream out;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    public ReadCommand(TextExtraction extraction, PrintStream out) {
        this.files = new LetterFile(extraction);
        this.out = out;
    }

    public void run(List<String> words) {
        var arguments = ReadArguments.of(words);
        if (arguments.score()) {
            var score = Score.ofSeeds();
            out.println(arguments.json() ? write(score) : ScoreText.of(score));
            return;
        }
        for (var file : arguments.files()) {
            var reading = Reading.of(files.text(file), arguments.date());
            out.println(arguments.json() ? write(file(file, reading)) : ReadingText.of(file, reading));
        }
    }

    private static Map<String, Object> file(String name, Reading reading) {
        var explanations = reading.rules().stream()
                .collect(Collectors.toMap(Rule::id, Rule::explanation, (first, second) -> first));
        return Map.of(
                "file", name,
                "genre", reading.letter().genre(),
                "head", HeadFields.of(reading.letter().head()),
                "footnotes",
                        reading.letter().notes().stream().map(HeadFields::of).toList(),
                "proposals",
                        reading.proposals().stream()
                                .map(proposal -> proposal(proposal, explanations))
                                .toList());
    }

    private static Map<String, Object> proposal(Proposal proposal, Map<String, String> explanations) {
        return Map.of(
                "kind", proposal.kind(),
                "key", proposal.key(),
                "fields", proposal.fields(),
                "quotes", proposal.quotes(),
                "rule",
                        Map.of(
                                "id", proposal.rule(),
                                "version", proposal.ruleVersion(),
                                "explanation", explanations.getOrDefault(proposal.rule(), "")),
                "sureness", proposal.sureness(),
                "missing", proposal.missing());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
