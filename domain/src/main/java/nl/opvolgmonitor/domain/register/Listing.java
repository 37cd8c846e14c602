package nl.opvolgmonitor.domain.register;

/** Lists the records of one kind that pass a filter, page by page, in a stable order. */
public interface Listing<T extends Registered, F> {

    /** One page; a cursor that cannot be read throws {@link InvalidContent}. */
    Page<T> list(F filter, PageRequest request, PointInTime at);
}
