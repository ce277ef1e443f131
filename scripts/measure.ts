// npm run measure: measures extraction on the samples and writes the figures where the guard and the dashboard read them.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Evaluation, figuresOf, measure } from '@communique/ingest';
import { ROOT } from './lib/bootstrap.mjs';

const SAMPLES = path.join(ROOT, 'samples', 'reports');
const SEEDS = path.join(ROOT, '..', 'shared', 'reports', 'seeds');
const GUARD = path.join(ROOT, 'packages', 'ingest', 'test', 'accuracy.json');
const DASHBOARD = path.join(ROOT, 'apps', 'dashboard', 'src', 'method', 'accuracy.json');

const write = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
const rounded = (figures: Record<string, number | null>) =>
  Object.fromEntries(
    Object.entries(figures).map(([field, value]) => [field, value && Math.round(value * 1000) / 1000]),
  );
const figures = (evaluation: Evaluation) => rounded(figuresOf(evaluation));

const today = new Date().toISOString().slice(0, 10);
const [work, validation] = [await measure(SAMPLES, SAMPLES, 'work'), await measure(SAMPLES, SAMPLES, 'validation')];
const seeds = existsSync(SEEDS) ? { seeds: figures(await measure(SEEDS, SEEDS)) } : {};
write(GUARD, { measuredOn: today, work: figures(work), validation: figures(validation), ...seeds });
const { reports, overall, evidence, fields } = validation;
const set = "annotated sample reports, the third whose texts the rules' authors have not read";
write(DASHBOARD, { measuredOn: today, set, reports, overall, evidence, fields });
console.log(`overall: working samples ${figures(work).overall}, validation third ${figures(validation).overall}`);
