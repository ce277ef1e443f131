export { type Log, type LogEntry, logToStderr } from './http/requests.ts';
export { keepMemoryLow } from './memory.ts';
export { type Api, type ApiOptions, startApi } from './server.ts';
export { defaultSettings, type PublicText, type Settings, settingsFrom } from './settings.ts';
