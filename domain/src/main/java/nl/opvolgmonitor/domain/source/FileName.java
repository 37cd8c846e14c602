package nl.opvolgmonitor.domain.source;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name a file came with, made fit to show and to offer for download: no folders, no control or formatting characters
 * (one of which turns the reading direction around), at most 200 characters. Without any name left it is {@code bestand}.
 */
public record FileName(String value) {

    private static final int LENGTH = 200;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|:*?]");

    public FileName {
        var name = UNFIT.matcher(FOLDERS.matcher(value).replaceFirst("")).replaceAll("");
        var shortened = name.strip().codePoints().limit(LENGTH).mapToObj(Character::toString);
        var fit = shortened.collect(Collectors.joining());
        value = fit.isBlank() ? "bestand" : fit;
    }

    @Override
    public String toString() {
        return value;
    }
}
