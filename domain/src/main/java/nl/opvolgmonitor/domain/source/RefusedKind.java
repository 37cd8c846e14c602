package nl.opvolgmonitor.domain.source;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people call the kinds of file that the register does not take. The first that fits names it. */
enum RefusedKind {
    PICTURE("image/.*", "Een afbeelding"),
    SOUND("audio/.*", "Een geluidsopname"),
    FILM("video/.*", "Een film"),
    MAIL("message/.*|.*ms-outlook|.*mbox", "Een e-mail"),
    SHEET(".*(spreadsheet|ms-excel|sheet).*", "Een rekenblad"),
    SLIDES(".*(presentation|powerpoint).*", "Een presentatie"),
    MACROS(".*macroenabled.*", "Een document met macro's"),
    TEMPLATE(".*(wordprocessingml|opendocument).*", "Een sjabloon of ander kantoorbestand"),
    OLD_OFFICE(".*(msword|x-tika-msoffice|ooxml-protected|x-ole-storage).*", "Een oud of beveiligd Office-bestand"),
    RICH_TEXT("application/rtf|text/rtf", "Een RTF-bestand"),
    ARCHIVE(".*(zip|tar|compress|rar|7z|xz|java-archive|epub|archive).*", "Een archief"),
    XML(".*xml", "Een XML-bestand"),
    PROGRAM(".*(executable|sharedlib|elf|msdownload|dosexec|x-sh|mach-?o|java-vm|script).*", "Een programma"),
    UNKNOWN("application/octet-stream", "Een bestand van onbekende soort"),
    OTHER(".*", "Dit soort bestand");

    private final Pattern mediaTypes;
    private final String dutch;

    RefusedKind(String mediaTypes, String dutch) {
        this.mediaTypes = Pattern.compile(mediaTypes);
        this.dutch = dutch;
    }

    /** With the media type behind it: {@code Een afbeelding (image/png)}. */
    static String nameOf(String mediaType) {
        var plain = mediaType.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.mediaTypes.matcher(plain).matches())
                .map(kind -> "%s (%s)".formatted(kind.dutch, mediaType))
                .findFirst()
                .orElse(mediaType);
    }
}
