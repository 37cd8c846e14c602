package nl.opvolgmonitor.api.instrument;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.instrument.InstrumentFilter;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.source.Document;

/** Programmes, bills and acts, and their stages. */
@Singleton
final class InstrumentResolvers implements Resolvers {

    private final Listing<Instrument, InstrumentFilter> instruments;
    private final Library library;

    InstrumentResolvers(Listing<Instrument, InstrumentFilter> instruments, Library library) {
        this.instruments = instruments;
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.instrument", Instrument.class);
        graph.list("Query.instruments", instruments, InstrumentFilter.class);
        graph.one("Instrument.amends", Instrument.class, Instrument::amends);
        graph.many("Instrument.amendedBy", Instrument.class, Instrument.AMENDS);
        graph.links("Instrument.parties");
        var stages = library.by(InstrumentStage.class, InstrumentStage.INSTRUMENT);
        graph.many("Instrument.stages", stages);
        graph.last("Instrument.stage", stages);
        graph.one("InstrumentStage.instrument", Instrument.class, InstrumentStage::instrument);
        graph.one("InstrumentStage.document", Document.class, InstrumentStage::document);
    }
}
