package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much one GraphQL request may ask.
 *
 * @param body bytes of the body of a POST
 * @param letter bytes of the body of a POST of the office, which may hold a letter
 * @param reading how long a body may take to arrive
 * @param characters of the document
 * @param tokens of the document, comments and white space aside
 * @param grammar how deep the rules of the grammar may nest
 * @param digits of one number, for reading a long one costs the square of its length
 * @param json how deep the values of variables may nest
 * @param depth of fields; the standard introspection query needs 14
 * @param fields after fragments were put in place
 * @param aliases in the document
 * @param roots fields at the top of an operation
 * @param list how many members a list without pages is taken to have
 * @param errors shown in one answer
 * @param documents characters of prepared documents kept in memory
 * @param answer bytes of an answer
 * @param deadline of an execution
 */
@ConfigurationProperties("graphql.limits")
public record Limits(
        @Bindable(defaultValue = "100000") int body,
        @Bindable(defaultValue = "4000000") int letter,
        @Bindable(defaultValue = "10s") Duration reading,
        @Bindable(defaultValue = "50000") int characters,
        @Bindable(defaultValue = "2000") int tokens,
        @Bindable(defaultValue = "100") int grammar,
        @Bindable(defaultValue = "100") int digits,
        @Bindable(defaultValue = "50") int json,
        @Bindable(defaultValue = "15") int depth,
        @Bindable(defaultValue = "500") int fields,
        @Bindable(defaultValue = "50") int aliases,
        @Bindable(defaultValue = "20") int roots,
        @Bindable(defaultValue = "3") int list,
        @Bindable(defaultValue = "20") int errors,
        @Bindable(defaultValue = "2000000") int documents,
        @Bindable(defaultValue = "2000000") int answer,
        @Bindable(defaultValue = "5s") Duration deadline) {}
