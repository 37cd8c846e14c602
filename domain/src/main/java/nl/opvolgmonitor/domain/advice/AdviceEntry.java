package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** What happened to an advice. Nothing of it is ever changed: what it now says follows from all of them in order. */
public sealed interface AdviceEntry {

    /** Of one text, in characters: more than any chapter needs. */
    int LONGEST = 50_000;

    private static void requireLength(String text) {
        Invariant.require(text.length() <= LONGEST, "Een tekst heeft hoogstens 50.000 tekens; deel hem of kort hem in");
    }

    /** @param effective the day of reference; of the recommendations it tells where they stood on that day
     * @param previous the advice with which it is compared; null when there is none */
    record Opened(
            AdviceProduct product,
            String title,
            LocalDate effective,
            AdviceScope scope,
            @Nullable Key previous) implements AdviceEntry {

        public Opened {
            Invariant.requireText(title, "Een advies heeft een titel");
            Invariant.require(title.length() <= 200, "Een titel heeft hoogstens 200 tekens");
        }
    }

    record Rescoped(String title, AdviceScope scope) implements AdviceEntry {

        public Rescoped {
            Invariant.requireText(title, "Een advies heeft een titel");
            Invariant.require(title.length() <= 200, "Een titel heeft hoogstens 200 tekens");
        }
    }

    /** A picture of the register was taken, as it was known at that instant.
     *
     * @param items the recommendations in it, in their order
     *
     * @param sha256 of its content, in hexadecimal digits */
    record Pictured(Instant known, String sha256, List<Key> items) implements AdviceEntry {

        public Pictured {
            items = List.copyOf(items);
        }
    }

    /** @param text empty to go back to the words that the register drafts */
    record Worded(AdviceSection section, String text) implements AdviceEntry {

        public Worded {
            requireLength(text);
        }
    }

    /** @param counsel null to go back to what the register proposes */
    record Counselled(Key recommendation, @Nullable Counsel counsel) implements AdviceEntry {}

    /** @param until the last day for comments, inclusive */
    record ReplyAsked(LocalDate until) implements AdviceEntry {}

    /** A ministry commented on facts.
     *
     * @param number counted from 1 within the advice
     * @param recommendation null when it is about the advice as a whole */
    record Replied(int number, Key organisation, @Nullable Key recommendation, String text, LocalDate receivedOn)
            implements AdviceEntry {

        public Replied {
            Invariant.requireText(text, "Een reactie heeft een tekst");
            requireLength(text);
        }
    }

    /** What was done with a comment, and why. */
    record Handled(int number, ReplyOutcome outcome, String text) implements AdviceEntry {

        public Handled {
            Invariant.requireText(text, "Wat met een reactie is gedaan, heeft een toelichting");
            requireLength(text);
        }
    }

    /** From the right of reply back to writing. */
    record Resumed(String reason) implements AdviceEntry {

        public Resumed {
            Invariant.requireText(reason, "Terug naar concept vraagt een reden");
            requireLength(reason);
        }
    }

    /** @param sha256 of everything that it says, in hexadecimal digits
     * @param embargoUntil null when the next edition may show it */
    record Fixed(String sha256, @Nullable Instant embargoUntil) implements AdviceEntry {}

    /** Something that turned out to be otherwise, said beside the advice; the advice itself stays. */
    record Noted(String text) implements AdviceEntry {

        public Noted {
            Invariant.requireText(text, "Een correctienota heeft een tekst");
            requireLength(text);
        }
    }
}
