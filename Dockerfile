# The pages, and the service where ASKWELL_API=on. Nothing is written at run time.
FROM node:24-bookworm-slim AS build
WORKDIR /askwell
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# Optional are a compiler of Next's and what shrinks pictures: neither is used at run time.
RUN npm run build && npm prune --omit=dev --omit=optional && rm -rf .next/cache

FROM node:24-bookworm-slim
WORKDIR /askwell
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 ASKWELL_HOST=0.0.0.0 ASKWELL_PORT=3000
COPY --from=build /askwell/package.json /askwell/next.config.mjs ./
COPY --from=build /askwell/node_modules node_modules
COPY --from=build /askwell/.next .next
COPY --from=build /askwell/public public
COPY --from=build /askwell/lib/build/start.mjs lib/build/start.mjs
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=2s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.ASKWELL_PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that the signal to stop reaches it.
CMD ["node", "lib/build/start.mjs"]
