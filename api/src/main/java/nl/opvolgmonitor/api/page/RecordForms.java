package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Optional;

/** The other forms, besides a page, in which a record can be had at its permanent address. */
public interface RecordForms {

    /** The record with that key in the form that was asked for; empty when a page is wanted. */
    Optional<HttpResponse<?>> answer(HttpRequest<?> request, Visit visit, String key);
}
