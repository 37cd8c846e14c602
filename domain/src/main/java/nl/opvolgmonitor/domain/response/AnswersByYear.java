package nl.opvolgmonitor.domain.response;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Gathers how the numbered recommendations of a year were answered. */
public interface AnswersByYear {

    /** Where each numbered recommendation made in these years stands; a year without any has no entry. */
    Map<Integer, List<ResponseState>> states(Set<Integer> years, PointInTime at);
}
