package nl.opvolgmonitor.api.http;

/** What makes two requests ask the same: the form of the answer, and the query of the address or the body, letter for letter. */
record Question(AnswerForm form, String text) {}
