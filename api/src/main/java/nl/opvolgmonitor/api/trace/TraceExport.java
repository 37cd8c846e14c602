package nl.opvolgmonitor.api.trace;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import jakarta.inject.Singleton;

/** Sends traces to a collector, over HTTP at the path that OTLP has for them. A collector that is away costs traces and nothing else. */
@Factory
@Requires(property = TraceExport.URL)
final class TraceExport {

    static final String URL = "opvolgmonitor.traces-url";

    private static final Resource SELF = Resource.getDefault().toBuilder()
            .put("service.name", "opvolgmonitor")
            .build();

    /** @param url of the collector, as http://localhost:4318 */
    @Singleton
    @Bean(
            preDestroy = "close",
            typed = {OpenTelemetry.class, OpenTelemetrySdk.class})
    OpenTelemetrySdk traces(@Property(name = URL) String url) {
        var collector = OtlpHttpSpanExporter.builder()
                .setEndpoint(url.replaceFirst("/+$", "") + "/v1/traces")
                .build();
        var spans = SdkTracerProvider.builder()
                .setResource(SELF)
                .addSpanProcessor(BatchSpanProcessor.builder(collector).build())
                .build();
        return OpenTelemetrySdk.builder()
                .setTracerProvider(spans)
                .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
                .build();
    }
}
