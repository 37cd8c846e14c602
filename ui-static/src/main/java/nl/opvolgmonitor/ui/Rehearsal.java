package nl.opvolgmonitor.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the register to practise on.
 *
 * @param day of the register that it is a copy of; null when it holds the first content of the program
 * @param register where the register is, as https://opvolgmonitor.example; null when nobody said it
 */
public record Rehearsal(@Nullable LocalDate day, @Nullable String register) {}
