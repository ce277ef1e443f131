export { type BackupOptions, backup } from './backup.ts';
export { type Manifest, UnusableBackup } from './manifest.ts';
export { type RestoreOptions, restore } from './restore.ts';
