-- Sends the bodies of a file in an order of its own, each as another reader: a proxy that is trusted says so.
-- A register gives each reader an allowance; a thousand readers who ask at once each have theirs.
local bodies, requests = {}, {}

function init(args)
    for line in io.lines(args[1]) do
        bodies[#bodies + 1] = line
    end
    math.randomseed(tonumber(args[2]))
    for place = 1, 20000 do
        local body = bodies[(place - 1) % #bodies + 1]
        local address = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254))
        requests[place] = wrk.format("POST", nil, {
            ["Content-Type"] = "application/json",
            ["Accept"] = "application/graphql-response+json",
            ["X-Forwarded-For"] = address,
        }, body)
    end
end

function request()
    return requests[math.random(#requests)]
end

function done(summary, latency)
    local wrong = summary.errors
    io.write(string.format('\n{"answers":%d,"micros":%d,"bytes":%d,"refused":%d,"broken":%d,"p50":%d,"p99":%d}\n',
        summary.requests, summary.duration, summary.bytes, wrong.status, wrong.connect + wrong.read + wrong.write + wrong.timeout,
        latency:percentile(50), latency:percentile(99)))
end
