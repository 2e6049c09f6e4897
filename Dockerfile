# The pages, and the service where ASKWELL_API=on. Nothing is written at run time.
FROM node:24-bookworm-slim AS build
WORKDIR /askwell
# The path before all addresses, such as /askwell: --build-arg ASKWELL_BASE_PATH=/askwell
ARG ASKWELL_BASE_PATH
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /askwell
ARG ASKWELL_BASE_PATH
ENV ASKWELL_BASE_PATH=$ASKWELL_BASE_PATH ASKWELL_HOST=0.0.0.0 ASKWELL_PORT=3000
COPY --from=build /askwell/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=2s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.ASKWELL_PORT}${process.env.ASKWELL_BASE_PATH}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that the signal to stop reaches it.
CMD ["node", "start.mjs"]
