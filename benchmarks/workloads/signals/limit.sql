SELECT json_build_object('read',
    (SELECT sum(length(t.recorded_by)) FROM register.record_version t) + (SELECT sum(length(t.text)) FROM register.commitment t)
    + (SELECT sum(length(t.text)) FROM register.recommendation t) + (SELECT sum(length(t.quote)) FROM register.response t)
    + (SELECT sum(length(t.extent)) FROM register.coverage t) + (SELECT sum(length(t.status)) FROM register.fulfilment t)
    + (SELECT sum(length(t.kind)) FROM register.deadline t) + (SELECT sum(length(t.title)) FROM register.motion t)
    + (SELECT sum(length(t.decision)) FROM register.motion_decision t) + (SELECT sum(length(t.claim)) FROM register.implementation_report t)
    + (SELECT sum(length(t.reason)) FROM register.assessment t) + (SELECT sum(length(t.title)) FROM register.document t)
    + (SELECT sum(length(t.title)) FROM register.report t) + (SELECT sum(length(coalesce(t.name, t.target))) FROM register.link t)
    + (SELECT sum(length(t.status)) FROM register.record_status t))
