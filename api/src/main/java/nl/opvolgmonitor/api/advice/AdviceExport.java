package nl.opvolgmonitor.api.advice;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.advice.paper.PaperForm;
import nl.opvolgmonitor.domain.advice.ItemStand;
import nl.opvolgmonitor.domain.advice.paper.Paper;
import org.jspecify.annotations.Nullable;

/** An advice in every form in which it leaves: as a paper, as rows, and as everything it says. */
@Singleton
public final class AdviceExport {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String TABLE = "text/csv; charset=utf-8; header=present";

    private final Map<String, PaperForm> forms;
    private final String site;

    AdviceExport(List<PaperForm> forms, @Nullable @Property(name = "opvolgmonitor.public-url") String origin) {
        this.forms = forms.stream().collect(Collectors.toMap(PaperForm::extension, Function.identity()));
        this.site = origin == null ? "" : origin;
    }

    /** What a file of that extension is; {@link java.util.NoSuchElementException} when there is no such form. */
    String mediaType(String extension) {
        return switch (extension) {
            case "json" -> JSON;
            case "csv" -> TABLE;
            default -> Optional.ofNullable(forms.get(extension)).orElseThrow().mediaType();
        };
    }

    /** Empty when there is no form of that extension.
     *
     * @param json everything it says, letter for letter */
    Optional<MadeFile> of(String extension, Paper paper, List<ItemStand> stands, Supplier<String> json) {
        return switch (extension) {
            case "json" -> Optional.of(new MadeFile(JSON, json.get().getBytes(StandardCharsets.UTF_8)));
            case "csv" -> Optional.of(made(TABLE, out -> StandsTable.write(stands, out)));
            default ->
                Optional.ofNullable(forms.get(extension))
                        .map(form -> made(form.mediaType(), out -> form.write(paper, site, out)));
        };
    }

    /** Writes to what takes it. */
    private interface Writing {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static MadeFile made(String mediaType, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MadeFile(mediaType, out.toByteArray());
    }
}
