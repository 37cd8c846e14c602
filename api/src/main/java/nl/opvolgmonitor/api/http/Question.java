package nl.opvolgmonitor.api.http;

/**
 * What makes two requests ask the same: the form of the answer, what who asks may ask at once, which the answer tells, and the query of the
 * address or the body, letter for letter.
 */
record Question(AnswerForm form, int cost, String text) {}
