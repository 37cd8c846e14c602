# syntax=docker/dockerfile:1
# Builds the program and packs it with a Java of its own. Runs as nobody in particular, on a file system that it cannot write to.

FROM docker.io/library/node:22-bookworm-slim AS node

FROM docker.io/library/eclipse-temurin:25-jdk-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw -q -B -DskipTests -Dmaven.test.skip package

FROM docker.io/library/eclipse-temurin:25-jre-noble
LABEL org.opencontainers.image.title="Opvolgmonitor" \
      org.opencontainers.image.licenses="EUPL-1.2"
COPY --from=build /source/api/target/api.jar /app/
COPY --from=build /source/api/target/lib /app/lib/
RUN useradd --system --uid 10001 --no-create-home opvolgmonitor && install -d -o opvolgmonitor /data /app/learned
ENV OM_MANAGEMENT_PORT=8081 OM_LOG=json \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -Djava.io.tmpdir=/tmp"
USER 10001
# Serves once, with a database of its own, so that what was learned of the classes (JEP 514) makes every later start shorter.
RUN java -XX:AOTCacheOutput=/app/learned/api.aot --sun-misc-unsafe-memory-access=allow -jar /app/api.jar --data /tmp/learning & \
    server=$!; \
    until java -XX:TieredStopAtLevel=1 -jar /app/api.jar health; do kill -0 $server || exit 1; sleep 2; done; \
    kill $server; wait $server; [ -s /app/learned/api.aot ] && rm -rf /tmp/learning
VOLUME /data
EXPOSE 8080 8081
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-jar", "/app/api.jar", "health"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/learned/api.aot", "-Xlog:aot*=off", "--sun-misc-unsafe-memory-access=allow", "-jar", "/app/api.jar", "--host", "0.0.0.0", "--data", "/data"]
