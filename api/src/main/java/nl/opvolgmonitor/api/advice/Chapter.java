package nl.opvolgmonitor.api.advice;

import java.util.List;
import nl.opvolgmonitor.domain.advice.paper.Block;

/** A part of a paper. */
@FunctionalInterface
interface Chapter {

    /** Empty when it has nothing to say. */
    List<Block> of(Written written);
}
