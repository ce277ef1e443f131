import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, dataFolder, type Product, startProduct } from './product.ts';

interface Visits {
  visits: {
    edges: {
      node: { edtf: string | null; leader: { name: string } | null; parties: { locality: { name: string } | null }[] };
    }[];
  };
}

const VISITS = `{ visits(first: 100) { edges { node { edtf leader { name } parties { locality { name } } } } } }`;

describe('npm start', () => {
  let data: Awaited<ReturnType<typeof dataFolder>>;
  let product: Product;
  beforeAll(async () => {
    data = await dataFolder();
    product = await startProduct(data.folder);
  });
  afterAll(async () => {
    await product.stop('SIGTERM');
    await data.remove();
  });

  test('loads the samples into an empty database and prints both addresses', () => {
    expect(product.output()).toContain('Loaded 69 sample reports.');
    expect(product.output()).toContain(product.dashboard.replace('127.0.0.1', 'localhost'));
    expect(product.output()).toContain(product.api.replace('127.0.0.1', 'localhost'));
  });

  test.each([
    ['Nguyễn Hữu Nghĩa', '2025-03-24/2025-03-25', 'Beijing'],
    ['Phan Đình Trạc', 'XXXX-11-11/XXXX-11-15', 'Xiamen'],
    ['Nguyen Van Phong', '2024-05-16', 'Beijing'],
  ])('the visit of %s is there, dated %s, in %s', async (leader, edtf, host) => {
    const { visits } = await ask<Visits>(product.api, VISITS);
    const visit = visits.edges.map(({ node }) => node).find((node) => node.leader?.name === leader);
    expect(visit?.edtf).toBe(edtf);
    expect(visit?.parties.map(({ locality }) => locality?.name)).toContain(host);
  });

  test('the overview shows the themes and says that this is sample data', async () => {
    const page = await (await fetch(product.dashboard)).text();
    expect(page).toContain('Sample data');
    expect(page).toContain('Border gates and border trade');
    expect(page).toContain('Hồ Chí Minh City');
  });

  test('stops on SIGTERM and leaves no process; a second start has the same data', async () => {
    const count = `{ dataset { reports visits statements } }`;
    const before = await ask(product.api, count);
    await product.stop('SIGTERM');
    expect(product.leftovers()).toEqual([]);
    product = await startProduct(data.folder);
    expect(product.output()).not.toContain('Loaded');
    expect(await ask(product.api, count)).toEqual(before);
  });

  test('a port in use gives one sentence that says what to do', async () => {
    const { port } = new URL(product.dashboard);
    const other = await dataFolder();
    const { spawnSync } = await import('node:child_process');
    const env = { ...process.env, COMMUNIQUE_DATA: other.folder, DATABASE_URL: '', PORT: port };
    const second = spawnSync('npm', ['start', '--silent'], { env, encoding: 'utf8' });
    await other.remove();
    expect(second.status).toBe(1);
    expect(second.stderr.trim().split('\n').at(-1)).toMatch(
      new RegExp(`^Port ${port} is in use by another program.*PORT=`),
    );
  });
});
