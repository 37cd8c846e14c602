-- Asks one address again and again; with a tag, whether it changed.
function done(summary, latency)
    local wrong = summary.errors
    io.write(string.format('\n{"answers":%d,"micros":%d,"bytes":%d,"refused":%d,"broken":%d,"p50":%d,"p99":%d}\n',
        summary.requests, summary.duration, summary.bytes, wrong.status, wrong.connect + wrong.read + wrong.write + wrong.timeout,
        latency:percentile(50), latency:percentile(99)))
end
