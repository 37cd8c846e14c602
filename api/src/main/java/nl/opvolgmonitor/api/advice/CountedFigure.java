package nl.opvolgmonitor.api.advice;

/** A number that can stand in words, with the rule by which it is counted. */
public record CountedFigure(String word, String rule, int count) {}
