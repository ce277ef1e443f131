import { describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { useWalk, type Walk } from './walk.ts';

const browser = await launchChromium();

const WALK_MS = 90_000;

const REPORT = `LAO CAI, March 12 (Wire) – Secretary of the Lào Cai provincial Party Committee Trần Minh Đức received a delegation from Yunnan province, China, led by Vice Governor of Yunnan Li Wenhai, in Lào Cai on March 11.

At the meeting, Đức proposed that the two sides build a cold-chain logistics centre at the border gate. Li agreed to promote cooperation in tourism and agriculture.`;

/** Asks the API with the editor's key. */
async function ask<Data>({ api, key }: Walk, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

/** The keys of some visits that have a leader, the newest first. */
async function visits(walk: Walk): Promise<string[]> {
  const { visits: found } = await ask<{ visits: { nodes: { id: string; leader: object | null }[] } }>(
    walk,
    '{ visits(first: 40) { nodes { id leader { id } } } }',
  );
  return found.nodes.flatMap(({ id, leader }) => (leader ? [id.replace('Visit:', '')] : []));
}

async function signIn(walk: Walk, back = '/sign-in'): Promise<void> {
  await walk.go(`/sign-in?back=${encodeURIComponent(back)}`);
  await walk.page.getByLabel('API key').fill(walk.key);
  await walk.page.getByRole('button', { name: 'Sign in' }).click();
  await walk.page.waitForURL((url) => back.startsWith(url.pathname) && !url.search.includes('back='));
}

describe.skipIf(!browser)('editors', { timeout: WALK_MS }, () => {
  const walk = useWalk(browser, ['site', 'down']);

  it('sign in by keys alone; no script sees the key, and signing out forgets it', async () => {
    await walk.go('/sign-in');
    await walk.page.getByLabel('API key').focus();
    await walk.page.keyboard.type(walk.key);
    await walk.page.keyboard.press('Enter');
    await expect.poll(() => walk.title()).toBe('Signed in as Desk');
    const [cookie] = (await walk.context.cookies()).filter(({ value }) => value === walk.key);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1 });
    expect(await walk.page.evaluate(() => document.cookie)).not.toContain('cmq_');
    await walk.page.getByRole('button', { name: 'Sign out' }).press('Enter');
    await expect.poll(() => walk.title()).toBe('Sign in');
    expect((await walk.context.cookies()).some(({ value }) => value === walk.key)).toBe(false);
  });

  it('are told that a key is wrong, and are not sent to other sites', async () => {
    await walk.go('/sign-in?back=https://evil.example/');
    await walk.page.getByLabel('API key').fill(`${walk.key.slice(0, -2)}xx`);
    await walk.page.getByRole('button', { name: 'Sign in' }).click();
    await walk.page.getByText('This key is wrong or was revoked.').waitFor();
    await walk.page.getByLabel('API key').fill(walk.key);
    await walk.page.getByRole('button', { name: 'Sign in' }).click();
    await walk.page.waitForURL(`${walk.url}/`);
  });

  it('alone may change anything: for readers every form is read-only and says why', async () => {
    const [visit] = await visits(walk);
    for (const path of [
      `/visits/${visit}?correct=VISIT_LEADER`,
      `/visits/${visit}?correct=REJECT`,
      '/add',
      '/sources',
    ]) {
      await walk.go(path);
      await walk.page.getByText('Only editors may change this').waitFor();
      expect(
        await walk.page.locator('form.edit :is(input, select, textarea, button):not([type=hidden])').count(),
      ).toBeGreaterThan(0);
      expect(
        await walk.page.locator('form.edit :is(input:not([type=hidden]), select, textarea, button):enabled').count(),
        path,
      ).toBe(0);
      expect(await walk.page.getByText('npx --no communique keys create').count()).toBe(1);
    }
  });

  it('correct a field beside its words, see it in the record, the list and the chart, and undo it', async () => {
    const [, visit] = await visits(walk);
    await signIn(walk, `/visits/${visit}`);
    const row = walk.page.locator('.record .row', { hasText: 'Date' }).first();
    await row.getByRole('link', { name: 'Correct Date' }).press('Enter');
    await walk.page.getByLabel('First day').fill('2031-05-05');
    await walk.page.getByLabel('Last day').fill('2031-05-06');
    await walk.page.getByLabel('Why').fill('The second wire names the year.');
    await walk.page.getByRole('button', { name: 'Save the correction' }).press('Enter');
    await walk.page.getByText('The correction is in force.').waitFor();
    const record = walk.page.locator('.record .row', { hasText: 'Date' }).first();
    expect(await record.innerText()).toMatch(
      /5–6 May 2031[\s\S]*By Desk[\s\S]*The second wire names the year\.[\s\S]*Before: /,
    );
    expect(await record.locator('.status').innerText()).toContain('corrected');
    await walk.go('/visits');
    expect(await walk.page.locator('main').innerText()).toContain('5–6 May 2031');
    await walk.go('/visits?view=timeline');
    await walk.page.locator('#timeline svg.drawn:visible a[aria-label*="2031"]').waitFor();
    await walk.go('/corrections');
    const line = walk.page.locator('tbody tr', { hasText: 'The second wire names the year.' });
    expect(await line.innerText()).toMatch(/Desk[\s\S]*Corrected: days[\s\S]*5–6 May 2031/);
    await line.getByRole('link', { name: 'Undo' }).click();
    await walk.page.getByLabel('Why').fill('It named another.');
    await walk.page.getByRole('button', { name: 'Undo' }).click();
    await walk.page.getByText('The correction is undone.').waitFor();
    expect(await walk.page.locator('tbody tr').first().innerText()).toContain('Undone by Desk');
    await walk.go('/visits?view=timeline');
    await walk.page.locator('#timeline svg.drawn:visible a').first().waitFor();
    expect(await walk.page.locator('#timeline').innerText()).not.toContain('2031');
  });

  it('lose nothing when somebody else was faster', async () => {
    const [, , visit] = await visits(walk);
    await signIn(walk, `/visits/${visit}?correct=VISIT_LEADER`);
    await walk.page.getByLabel('Name', { exact: true }).fill('Lê Thị Hoa');
    await walk.page.getByLabel('Why').fill('The caption names her.');
    const { visit: state } = await ask<{ visit: { correctable: { version: string }[] } }>(
      walk,
      'query ($id: ID!) { visit(id: $id) { ... on Visit { correctable(fields: [VISIT_LEADER]) { version } } } }',
      { id: visit },
    );
    const input = {
      subject: `Visit:${visit}`,
      field: 'VISIT_LEADER',
      version: state.correctable[0]?.version,
      value: { person: { name: 'Phạm Văn Bình', country: 'VN' } },
      reason: 'Somebody else said so.',
    };
    await ask(walk, 'mutation ($input: CorrectFieldInput!) { correctField(input: $input) { __typename } }', { input });
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    const alert = walk.page.locator('form.edit [role=alert]');
    await alert.getByText('Phạm Văn Bình').waitFor();
    expect(await walk.page.getByLabel('Name', { exact: true }).inputValue()).toBe('Lê Thị Hoa');
    expect(await walk.page.getByLabel('Why').inputValue()).toBe('The caption names her.');
    await walk.page.getByRole('button', { name: 'Save the correction' }).click();
    await walk.page.getByText('The correction is in force.').waitFor();
    expect(await walk.title()).toContain('Lê Thị Hoa');
  });

  it('confirm, merge, split and reject', async () => {
    const [one = '', two = ''] = (await visits(walk)).slice(3);
    await signIn(walk, `/visits/${one}?correct=VISIT_SENDERS`);
    await walk.page.getByLabel('Why').fill('Read again.');
    await walk.page.getByRole('button', { name: 'It is right as it is' }).click();
    await walk.page.getByText(/Confirmed by Desk/).waitFor();
    const { visit: other } = await ask<{ visit: { leader: { name: string } } }>(
      walk,
      'query ($id: ID!) { visit(id: $id) { ... on Visit { leader { name } } } }',
      { id: two },
    );
    await walk.go(`/visits/${one}?correct=MERGE`);
    await walk.page.getByLabel('Search for the other one').fill(other.leader.name);
    await walk.page.getByRole('button', { name: 'Find' }).click();
    await walk.page.locator(`input[type=radio][value="Visit:${two}"]`).check();
    await walk.page.getByLabel('Why').fill('The same days and hosts.');
    await walk.page.getByRole('button', { name: 'Merge into one' }).click();
    await walk.page.getByText('Merged into one.').waitFor();
    await walk.go(`/visits/${two}?correct=SPLIT`);
    await walk.page.locator('form.edit input[type=checkbox]').first().check();
    await walk.page.getByLabel('Why').fill('Another delegation after all.');
    await walk.page.getByRole('button', { name: 'Split' }).click();
    await walk.page.getByText(/Split into/).waitFor();
    const page = new URL(walk.page.url()).pathname;
    await walk.go(`${page}?correct=REJECT`);
    await walk.page.getByLabel('Why').fill('It was a trade fair.');
    await walk.page.getByRole('button', { name: 'Reject the visit' }).click();
    await walk.page.getByText('The visit is rejected.').waitFor();
    expect((await fetch(walk.url + page)).status).toBe(404);
  });

  it('merge two people and split them again', async () => {
    const { people } = await ask<{
      people: { totalCount: number; nodes: { id: string; name: string; offices: { report: { id: string } }[] }[] };
    }>(walk, '{ people(first: 100) { totalCount nodes { id name offices(first: 9) { report { id } } } } }');
    const single = people.nodes.filter(({ offices }) => new Set(offices.map(({ report }) => report.id)).size === 1);
    const reportOf = (person: (typeof single)[number]) => person.offices[0]?.report.id;
    const one = single[0];
    const two = single.find((other) => one && reportOf(other) !== reportOf(one) && other.name !== one.name);
    if (!one || !two) throw new Error('The samples hold no two people of one report each.');
    const pageOf = ({ id }: { id: string }) => id.replace('Person:', '/people/');
    await signIn(walk, `${pageOf(one)}?correct=MERGE`);
    await walk.page.getByLabel('Search for the other one').fill(two.name);
    await walk.page.getByRole('button', { name: 'Find' }).click();
    await walk.page.locator(`input[type=radio][value="${two.id}"]`).check();
    await walk.page.getByLabel('Why').fill('Two spellings of one name.');
    await walk.page.getByRole('button', { name: 'Merge into one' }).click();
    await walk.page.getByText('Merged into one.').waitFor();
    await walk.page.getByText(two.name).first().waitFor();
    await walk.page.getByText(one.name).first().waitFor();

    await walk.go(`${pageOf(two)}?correct=SPLIT`);
    await walk.page.locator(`form.edit input[type=checkbox][value="${reportOf(two)}"]`).check();
    await walk.page.getByLabel('Why').fill('They are two after all.');
    await walk.page.getByRole('button', { name: 'Split' }).click();
    await walk.page.getByText('Split into 2.').waitFor();
    await walk.go('/corrections');
    const kinds = await walk.page.locator('tbody tr').allInnerTexts();
    expect(kinds[0]).toMatch(/Person split[\s\S]*They are two after all\./);
    expect(kinds[1]).toMatch(/People merged[\s\S]*Two spellings of one name\./);
    const after = await ask<{ people: { totalCount: number } }>(walk, '{ people { totalCount } }');
    expect(after.people.totalCount).toBe(people.totalCount);
  });

  it('add a report: it is shown with its words marked before it is stored', async () => {
    await signIn(walk, '/add');
    const before = await ask<{ dataset: { reports: number } }>(walk, '{ dataset { reports } }');
    await walk.page.getByLabel('Text', { exact: true }).fill(REPORT);
    await walk.page.getByRole('button', { name: 'Read it' }).click();
    await walk.page.getByRole('heading', { name: 'What was read' }).waitFor();
    expect(await walk.page.locator('.record').innerText()).toMatch(/Li Wenhai/);
    expect(await walk.page.locator('mark.field').allInnerTexts()).toContainEqual(expect.stringContaining('Yunnan'));
    await walk.expectAccessible();
    expect(await ask(walk, '{ dataset { reports } }')).toEqual(before);
    await walk.page.getByRole('button', { name: 'Store it', exact: true }).click();
    await walk.page.waitForURL(/\/visits\//);
    await walk.page.getByText('The report is stored.').waitFor();
    expect(await walk.title()).toContain('Li Wenhai');
  });

  it('are told why an address or file cannot be read, and what they typed stays', async () => {
    await signIn(walk, '/add');
    await walk.page.getByLabel('Or its address').fill('http://127.0.0.1:1/page');
    await walk.page.getByRole('button', { name: 'Read it' }).click();
    await walk.page.getByRole('alert').getByText('It could not be read').waitFor();
    expect(await walk.page.getByLabel('Or its address').inputValue()).toBe('http://127.0.0.1:1/page');
  });

  it('have feeds asked and no more', async () => {
    await signIn(walk, '/sources');
    await walk.page.getByLabel('Address of the feed').fill('https://wire.example/feed.xml');
    await walk.page.getByRole('button', { name: 'Ask a feed' }).click();
    await walk.page.getByText('The feed is asked from now on.').waitFor();
    await walk.page.getByRole('button', { name: 'Remove https://wire.example/feed.xml' }).click();
    await walk.page.getByText('No feed is asked').waitFor();
  });

  it('see Sources move on by itself as reports come in', async () => {
    await walk.go('/sources');
    const held = async () => /(\d+) reports held/.exec(await walk.page.locator('main').innerText())?.[1];
    const before = Number(await held());
    const source = { text: REPORT.replace('March 12', 'March 14').replace('March 11', 'March 13') };
    const input = { source };
    await ask(walk, 'mutation ($input: ReportInput!) { addReport(input: $input) { __typename } }', { input });
    await expect.poll(held).toBe(String(before + 1));
  });

  it('cannot be made to write by another site', async () => {
    await signIn(walk, '/sign-in');
    const before = await walk.context.cookies();
    const html = await (await walk.context.request.get(`${walk.url}/sign-in`)).text();
    const action = /name="(\$ACTION_[^"]+)"/.exec(html)?.[1] ?? '';
    const answer = await walk.context.request.post(`${walk.url}/sign-in`, {
      headers: { origin: 'https://evil.example' },
      multipart: { [action]: '' },
      failOnStatusCode: false,
    });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
    expect(await walk.context.cookies()).toEqual(before);
  });

  it.each(['/sign-in', '/corrections', '/add', '/sources', 'visit', 'statement', 'whole', 'person'])(
    '%s is free of violations in both modes and fits a phone',
    async (name) => {
      const [visit] = await visits(walk);
      const { people, statements } = await ask<{
        people: { nodes: { id: string }[] };
        statements: { nodes: { id: string; visit: { id: string } | null }[] };
      }>(walk, '{ people(first: 1) { nodes { id } } statements(first: 9) { nodes { id visit { id } } } }');
      const said = statements.nodes.find((statement) => statement.visit);
      const paths: Readonly<Record<string, string>> = {
        visit: `/visits/${visit}?correct=VISIT_HOSTS`,
        whole: `/visits/${visit}?correct=MERGE&find=a`,
        statement: `/visits/${said?.visit?.id.replace('Visit:', '')}?correct=STATEMENT&of=${said?.id}`,
        person: `/people/${people.nodes[0]?.id.replace('Person:', '')}?correct=PERSON_NAME`,
      };
      const path = paths[name] ?? name;
      for (const colorScheme of ['light', 'dark'] as const) {
        await walk.open({ colorScheme });
        await walk.go(path);
        await walk.expectAccessible();
        if (colorScheme === 'dark') await signIn(walk, path);
        await walk.expectAccessible();
        await walk.page.setViewportSize({ width: 390, height: 844 });
        const overflow = await walk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
      }
    },
  );

  it.each(['/corrections', '/sources'])('%s says so when the service is down', async (path) => {
    await walk.go(path, 'down');
    await walk.page.getByRole('alert').getByText('The figures could not be fetched').waitFor();
    await walk.expectAccessible();
  });

  it('are not signed in while a key cannot be checked', async () => {
    await walk.go('/sign-in', 'down');
    await walk.page.getByLabel('API key').fill('cmq_0123456789ab_xxxxxxxxxxxxxxxxxxxxxxxx');
    await walk.page.getByRole('button', { name: 'Sign in' }).click();
    await walk.page.getByText('The key could not be checked').waitFor();
    expect(await walk.context.cookies()).toEqual([]);
  });
});
