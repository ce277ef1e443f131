import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();
const get = (path: string, options: RequestInit = {}) => fetch(`${api.url}${path}`, options);

describe.each([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\u0003\u0004'],
  ['pdf', 'application/pdf', '%PDF-'],
])('/briefing.%s', (ending, type, magic) => {
  const address = `/briefing.${ending}`;

  test('is a file of its type, named for its subject', async () => {
    const response = await get(`${address}?kind=locality&locality=VN-13&from=2020-01-01`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="quang-ninh-delegations-received-and-sent.${ending}"`,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder('latin1').decode(bytes.slice(0, magic.length))).toBe(magic);
    expect(bytes.length).toBeGreaterThan(5000);
  });

  test.each([
    ['?kind=locality', 400, 'INVALID_INPUT', 'locality', 'Name a locality.'],
    ['?kind=pair&country=VN', 400, 'INVALID_INPUT', 'locality', 'Name two localities or two countries.'],
    ['?kind=theme&theme=weather', 404, 'NOT_FOUND', undefined, 'No theme has the id "weather"'],
    ['?kind=person&person=Khoa', 400, 'INVALID_INPUT', 'person', 'cannot be the id of a Person'],
    ['?kind=period&from=2025-01-01&to=2024-01-01', 400, 'INVALID_INPUT', 'from', 'earlier day'],
    ['?kind=locality&locality=VN-ZZ', 404, 'NOT_FOUND', undefined, 'No locality has the id "VN-ZZ"'],
  ])('%s → %i', async (query, status, code, field, message) => {
    const response = await get(address + query);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      status,
      code,
      ...(field && { parameter: field }),
      detail: expect.stringContaining(message),
      requestId: response.headers.get('x-request-id'),
    });
  });

  test('is read only', async () => {
    const response = await get(`${address}?kind=locality&locality=VN-13`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

test('other endings are told which there are', async () => {
  const response = await get('/briefing.odt?kind=period');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('/briefing.docx') });
});
