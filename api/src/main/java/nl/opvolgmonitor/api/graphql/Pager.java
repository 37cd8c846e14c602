package nl.opvolgmonitor.api.graphql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.Places;
import nl.opvolgmonitor.domain.register.Places.Place;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;

/** Pages of one kind of list: asked one by one, or, by who goes through all of them, cut from the places of the whole list. */
record Pager<T extends Registered, F>(Listing<T, F> listing, WholeList<F> whole) {

    Page<T> page(F filter, PageRequest request, Reading reading) {
        return reading.memo().keeps() ? cut(filter, request, reading) : listing.list(filter, request, reading.at());
    }

    private Page<T> cut(F filter, PageRequest request, Reading reading) {
        var places = places(filter, request, reading).after(request.after(), request.first() + 1);
        var more = places.size() > request.first();
        var shown = more ? places.subList(0, request.first()) : places;
        return new Page<>(records(shown, reading.at()), more);
    }

    private Places places(F filter, PageRequest request, Reading reading) {
        var narrowed = whole.places(filter, request.order(), reading);
        if (narrowed.isPresent()) {
            return narrowed.get();
        }
        List<Object> name = List.of(listing, filter, request.order(), reading.at());
        return reading.memo().get(name, () -> listing.places(filter, request.order(), reading.at()));
    }

    private List<Listed<T>> records(List<Place> places, PointInTime at) {
        if (places.isEmpty()) {
            return List.of();
        }
        var records = listing.records().byKey(places.stream().map(Place::key).collect(Collectors.toSet()), at);
        return places.stream()
                .flatMap(place ->
                        Stream.ofNullable(records.get(place.key())).map(record -> new Listed<>(record, place.cursor())))
                .toList();
    }
}
