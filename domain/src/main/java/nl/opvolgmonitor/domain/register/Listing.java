package nl.opvolgmonitor.domain.register;

/** Lists the records of one kind that pass a filter, page by page, in a stable order. */
public interface Listing<T extends Registered, F> {

    /** One page; a cursor that cannot be read throws {@link InvalidContent}. */
    Page<T> list(F filter, PageRequest request, PointInTime at);

    /** Where every record of the list stands, for who goes through all of it: many pages cost one statement then. */
    Places places(F filter, Enum<?> order, PointInTime at);

    /** The records that are listed. */
    Records<T> records();
}
