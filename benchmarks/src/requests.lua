-- Sends the questions of a file in an order of its own, each as another reader: a proxy that is trusted says so.
-- A register gives each reader an allowance; thousands of readers who ask at once each have theirs.
-- Arguments: the file, a seed, POST (a line is a body) or GET (a line is a path), and with GET perhaps a tag that is known already.
local requests = {}

local function headers(tag)
    return {
        ["Content-Type"] = "application/json",
        ["Accept"] = "application/graphql-response+json",
        ["If-None-Match"] = tag,
        ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254)),
    }
end

function init(args)
    local lines, get = {}, args[3] == "GET"
    for line in io.lines(args[1]) do
        lines[#lines + 1] = line
    end
    math.randomseed(tonumber(args[2]))
    for place = 1, 20000 do
        local line = lines[(place - 1) % #lines + 1]
        requests[place] = wrk.format(args[3], get and line or nil, headers(args[4]), not get and line or nil)
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
