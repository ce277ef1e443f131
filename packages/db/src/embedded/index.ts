export { dataFolder } from './folder.ts';
export { createRolesAndDatabase, grantRights } from './roles.ts';
export { type Server, type ServerOptions, startServer } from './server.ts';
