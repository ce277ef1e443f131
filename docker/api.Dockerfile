FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/dashboard/package.json apps/dashboard/
COPY packages/briefing/package.json packages/briefing/
COPY packages/db/package.json packages/db/
COPY packages/domain/package.json packages/domain/
COPY packages/ingest/package.json packages/ingest/
RUN npm ci

FROM packages AS api
COPY tsconfig.base.json turbo.json ./
COPY packages packages
COPY apps/api apps/api
COPY apps/cli apps/cli
RUN npm run generate
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=8", "apps/api/src/main.ts"]
