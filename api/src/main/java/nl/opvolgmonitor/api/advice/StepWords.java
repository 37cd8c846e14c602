package nl.opvolgmonitor.api.advice;

import nl.opvolgmonitor.domain.advice.AdviceEntry;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Counselled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Fixed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Handled;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Noted;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Opened;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Pictured;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Replied;
import nl.opvolgmonitor.domain.advice.AdviceEntry.ReplyAsked;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Rescoped;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Resumed;
import nl.opvolgmonitor.domain.advice.AdviceEntry.Worded;

/** What happened to an advice, as a Dutch sentence. */
final class StepWords {

    private StepWords() {}

    static String of(AdviceEntry entry) {
        return switch (entry) {
            case Opened opened -> "Begonnen: " + opened.title();
            case Rescoped rescoped -> "Titel of keuze gewijzigd: " + rescoped.title();
            case Pictured pictured ->
                "Beeld van het register genomen, bekend tot " + Told.DATES.instant(pictured.known());
            case Worded worded -> "Tekst geschreven: " + Told.LABELS.of(worded.section());
            case Counselled counselled -> "Advies bepaald over " + counselled.recommendation();
            case ReplyAsked asked -> "Voorgelegd voor hoor en wederhoor, tot en met " + Told.DATES.day(asked.until());
            case Replied replied ->
                "Reactie %d geregistreerd van %s".formatted(replied.number(), replied.organisation());
            case Handled handled ->
                "Reactie %d verwerkt: %s".formatted(handled.number(), Told.lower(Told.LABELS.of(handled.outcome())));
            case Resumed resumed -> "Terug naar concept: " + resumed.reason();
            case Fixed fixed -> "Vastgesteld";
            case Noted noted -> "Correctienota toegevoegd";
        };
    }
}
