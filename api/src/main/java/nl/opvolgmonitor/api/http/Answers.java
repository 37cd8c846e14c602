package nl.opvolgmonitor.api.http;

import java.util.function.Supplier;

/** Where answers come from. */
@FunctionalInterface
interface Answers {

    /** Each made anew. */
    Answers FRESH = (question, making) -> making.get();

    Answer to(Question question, Supplier<Answer> making);
}
