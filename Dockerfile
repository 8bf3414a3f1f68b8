# One image serves, runs batches and works on a queue: its entry point is the command line.
# scripts/image-steps.mjs runs these very steps without a Docker engine and tries what comes out.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund
# The embedded database's libraries get their symbolic links now: the image is read-only later.
RUN node -e "import('./dist/archive/postgres-binaries.js').then((postgres) => postgres.findBinaries({}))"

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 WHOSAID_DATA=/home/node/data
COPY --from=build /app/package.json /app/
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
USER node
# The only place that is written to. Made here, so that a new volume belongs to the user.
RUN mkdir -p /home/node/data
VOLUME /home/node/data
# Where a folder of articles is mounted: batch in.ndjson -o out.ndjson
WORKDIR /work
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["serve"]
