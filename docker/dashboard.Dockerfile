FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/dashboard/package.json apps/dashboard/
COPY packages/briefing/package.json packages/briefing/
COPY packages/db/package.json packages/db/
COPY packages/domain/package.json packages/domain/
COPY packages/ingest/package.json packages/ingest/
RUN npm ci
COPY tsconfig.base.json ./
COPY apps/dashboard apps/dashboard
RUN npm run build -w @communique/dashboard
USER node
EXPOSE 3000
WORKDIR /app/apps/dashboard
CMD ["npx", "--no", "next", "start", "--hostname", "0.0.0.0", "--port", "3000"]
