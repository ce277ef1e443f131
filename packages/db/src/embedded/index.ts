export { dataFolder } from './folder.ts';
export { createRolesAndDatabase, grantReading } from './roles.ts';
export { type Server, type ServerOptions, startServer } from './server.ts';
