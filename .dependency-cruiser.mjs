/**
 * Imports run one way through the house: domain ← db ← ingest, briefing ← api, cli. The dashboard knows only the GraphQL
 * schema. Extraction and briefing are pure but for their storing and loading ends.
 */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.test\\.tsx?$|/test/' },
  to: { path: '^(apps|packages)/', pathNot: [`^${from}/`, ...allowed.map((room) => `^${room}/`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain-knows-nobody', 'packages/domain', []),
    only('db-knows-domain', 'packages/db', ['packages/domain']),
    only('ingest-knows-db-and-domain', 'packages/ingest', ['packages/domain', 'packages/db']),
    only('briefing-knows-db-and-domain', 'packages/briefing', ['packages/domain', 'packages/db']),
    only('api-knows-the-rooms-before-it', 'apps/api', ['packages']),
    only('cli-knows-the-rooms-before-it', 'apps/cli', ['packages']),
    only('dashboard-knows-only-the-schema', 'apps/dashboard', []),
    {
      name: 'extraction-is-pure',
      severity: 'error',
      from: { path: '^packages/ingest/src/(reading|mentions|resolving|assembling|extract)', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/db/|^node_modules/(pg|@prisma)|^(node:)?(fs|net|http|https|child_process)(/|$)' },
    },
    {
      name: 'briefing-loads-in-one-place',
      severity: 'error',
      from: { path: '^packages/briefing/src/', pathNot: '^packages/briefing/src/loading/|\\.test\\.ts$' },
      to: { path: '^packages/db/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|\\.next)/' },
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
