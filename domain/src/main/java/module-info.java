module nl.opvolgmonitor.domain {
    requires static transitive org.jspecify;

    exports nl.opvolgmonitor.domain.account;
    exports nl.opvolgmonitor.domain.advice;
    exports nl.opvolgmonitor.domain.advice.paper;
    exports nl.opvolgmonitor.domain.assessment;
    exports nl.opvolgmonitor.domain.audit;
    exports nl.opvolgmonitor.domain.backup;
    exports nl.opvolgmonitor.domain.citation;
    exports nl.opvolgmonitor.domain.commitment;
    exports nl.opvolgmonitor.domain.deadline;
    exports nl.opvolgmonitor.domain.edition;
    exports nl.opvolgmonitor.domain.event;
    exports nl.opvolgmonitor.domain.follow;
    exports nl.opvolgmonitor.domain.implementation;
    exports nl.opvolgmonitor.domain.imports;
    exports nl.opvolgmonitor.domain.instrument;
    exports nl.opvolgmonitor.domain.letter;
    exports nl.opvolgmonitor.domain.motion;
    exports nl.opvolgmonitor.domain.observation;
    exports nl.opvolgmonitor.domain.observation.proposal;
    exports nl.opvolgmonitor.domain.organisation;
    exports nl.opvolgmonitor.domain.overview;
    exports nl.opvolgmonitor.domain.proposal.reading;
    exports nl.opvolgmonitor.domain.proposal;
    exports nl.opvolgmonitor.domain.proposal.commitment;
    exports nl.opvolgmonitor.domain.recess;
    exports nl.opvolgmonitor.domain.reading;
    exports nl.opvolgmonitor.domain.recommendation;
    exports nl.opvolgmonitor.domain.register;
    exports nl.opvolgmonitor.domain.report;
    exports nl.opvolgmonitor.domain.response;
    exports nl.opvolgmonitor.domain.search;
    exports nl.opvolgmonitor.domain.signal;
    exports nl.opvolgmonitor.domain.source;
    exports nl.opvolgmonitor.domain.term;
}
