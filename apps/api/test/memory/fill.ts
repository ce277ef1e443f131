import type { Pool } from 'pg';

/** Tables that are filled by the million: rows come without checks of keys, triggers and the indexes that nothing here uses. */
const TABLES = [
  'reports',
  'visits',
  'visit_reports',
  'visit_parties',
  'statements',
  'statement_themes',
  'statement_localities',
  'evidence',
];

const BARE = `
DO $$ DECLARE r record; BEGIN
  FOR r IN SELECT conrelid::regclass AS t, conname FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text = ANY ($tables$${`{${TABLES.join(',')}}`}$tables$::text[]) LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.t, r.conname);
  END LOOP;
  FOR r IN SELECT indexrelid::regclass AS i FROM pg_index WHERE indrelid::regclass::text = ANY ($tables$${`{${TABLES.join(',')}}`}$tables$::text[])
      AND NOT indisprimary AND NOT indisunique LOOP
    EXECUTE format('DROP INDEX %s', r.i);
  END LOOP;
END $$;
${TABLES.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER;`).join('\n')}`;

/** The key of the nth record of a kind. */
const key = (kind: number, n: string): string =>
  `(lpad(to_hex(${n}), 8, '0') || '-0000-4000-8000-00000000000${kind}')::uuid`;

const filling = (rows: number): string[] => [
  `INSERT INTO reports (id, sha256, body, utf16_length, title, folded, publisher, published, url, language, verdict, extractor_version, record_hash, source_id)
   SELECT ${key(1, 'n')}, lpad(to_hex(n), 64, '0'), 'A body.', 200, 'A title', 'atitle', 'Harbour Wire', date '2024-01-01' + n % 700,
          'https://harbour.example/' || n, 'en', 'visit-report', '1', lpad('', 64, '0'), 'r' || n
     FROM generate_series(1, ${rows}) n`,
  `INSERT INTO visits (id, start_date, end_date, date_precision, edtf, range_stated, date_status)
   SELECT ${key(2, 'n')}, date '2010-01-01' + n % 5000, date '2010-01-02' + n % 5000, 'day', '2010', false, 'stated' FROM generate_series(1, ${rows}) n`,
  `INSERT INTO visit_reports (visit_id, report_id, ordinal) SELECT ${key(2, 'n')}, ${key(1, 'n')}, 0 FROM generate_series(1, ${rows}) n`,
  `INSERT INTO visit_parties (id, visit_id, side, country_code, locality_id, stage, ordinal)
   SELECT ${key(3, 'n')}, ${key(2, 'n')}, 'sender'::"Side", 'VN', 'VN-13', NULL::"Stage", 0 FROM generate_series(1, ${rows}) n
   UNION ALL SELECT ${key(4, 'n')}, ${key(2, 'n')}, 'host', 'CN', 'CN-GX', 'visited', 0 FROM generate_series(1, ${rows}) n`,
  `INSERT INTO statements (id, report_id, visit_id, side, country_code, speaker, act_code, day, ordinal)
   SELECT ${key(5, 'n')}, ${key(1, 'n')}, ${key(2, 'n')}, 'sender', 'VN', 'Trần Minh Khoa', 'propose', date '2010-01-01' + n % 5000, 0 FROM generate_series(1, ${rows}) n`,
  `INSERT INTO statement_themes (statement_id, theme_code, ordinal) SELECT ${key(5, 'n')}, (ARRAY['trade', 'tourism', 'culture'])[1 + n % 3], 0 FROM generate_series(1, ${rows}) n`,
  `INSERT INTO statement_localities (statement_id, locality_id, direct)
   SELECT ${key(5, 'n')}, l, true FROM generate_series(1, ${rows}) n, unnest(ARRAY['VN-13', 'CN-GX']) l`,
  `INSERT INTO evidence (id, report_id, body_length, statement_id, pointer, field, status, start_offset, end_offset, quote, rule, ordinal)
   SELECT ${key(6, 'n')}, ${key(1, 'n')}, 200, ${key(5, 'n')}, '/statements/0', '', 'stated', 0, length(quote), quote, 'x', 0
     FROM generate_series(1, ${rows}) n, LATERAL (SELECT 'Khoa proposed for the ' || n || 'th time that tour groups, fruit and letters cross the border by road, by rail and by river.' AS quote) said`,
  'CREATE INDEX ON evidence (statement_id)',
  'CREATE INDEX ON visit_parties (visit_id)',
  'CREATE INDEX ON statements (visit_id)',
  'ANALYZE',
];

/** Fills a database with so many visits, each with a report and a statement. */
export async function fill(pool: Pool, rows: number): Promise<void> {
  await pool.query(BARE);
  for (const sql of filling(rows)) await pool.query(sql);
}
