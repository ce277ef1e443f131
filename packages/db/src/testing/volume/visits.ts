import { chance, idOf, skewed } from './chance.ts';

/** Units of the first level as they stood before the mergers of 2025, the most populous foremost, with cities in them. */
const UNITS = `
  CREATE TEMP TABLE made_units AS
  SELECT country_code::text AS country, array_agg(id ORDER BY population DESC NULLS LAST, id) AS ids
    FROM localities WHERE level = 1 AND country_code IN ('VN', 'CN', 'LA') AND valid_from IS NULL GROUP BY 1;
  CREATE TEMP TABLE made_cities AS
  SELECT unit, (SELECT array_agg(id ORDER BY population DESC NULLS LAST, id) FROM localities WHERE level = 2 AND parent_id = unit) AS ids
    FROM made_units, unnest(ids) unit;
  CREATE TEMP TABLE made_crowds AS SELECT country, count(*)::int AS size FROM made_people GROUP BY 1;
  ANALYZE made_units, made_cities, made_crowds`;

const one = (ids: string, place: number, skew: number): string =>
  `(${ids})[1 + ${skewed('i', place, `cardinality(${ids})`, skew)}]`;

/** A visit a row: who goes where and when, four in a hundred without a day, most in late years. */
const PLANS = `
  CREATE TEMP TABLE made_plans AS
  SELECT placed.*, CASE WHEN ${chance('i', 27)} < 0.2 THEN ${one('s.ids', 28, 1.5)} END AS sender_city,
         CASE WHEN ${chance('i', 29)} < 0.3 THEN ${one('h.ids', 30, 1.5)} END AS host_city
    FROM (
      SELECT paired.*, CASE WHEN ${chance('i', 21)} < 0.8 THEN ${one('s.ids', 22, 2)} END AS sender_unit,
             CASE WHEN ${chance('i', 23)} < 0.9 THEN ${one('h.ids', 24, 2)} END AS host_unit
        FROM (
          SELECT i, ${idOf('visit', 'i')} AS visit, ${idOf('report', 'i')} AS report, ${idOf('meeting', 'i')} AS meeting,
                 CASE WHEN ${chance('i', 25)} >= 0.04 THEN date '2026-06-30' - ${skewed('i', 26, 5100, 1.6)} END AS day,
                 1 + ${skewed('i', 31, 5, 2)} AS days,
                 (ARRAY['VN','VN','VN','CN','CN','LA'])[1 + floor(6 * ${chance('i', 20)})::int] AS sender,
                 (ARRAY['CN','CN','LA','VN','VN','VN'])[1 + floor(6 * ${chance('i', 20)})::int] AS host
            FROM generate_series(1, $visits) i) paired
        JOIN made_units s ON s.country = sender JOIN made_units h ON h.country = host) placed
    LEFT JOIN made_cities s ON s.unit = sender_unit LEFT JOIN made_cities h ON h.unit = host_unit;
  ANALYZE made_plans`;

const PEOPLE_OF_PLANS = `
  CREATE TEMP TABLE made_leads AS
  SELECT i, l.id AS leader, r.id AS receiver
    FROM made_plans
    JOIN made_crowds s ON s.country = sender JOIN made_crowds h ON h.country = host
    JOIN made_people l ON l.country = sender AND l.rank = ${skewed('made_plans.i', 32, 's.size', 1.5)}
    JOIN made_people r ON r.country = host AND r.rank = ${skewed('made_plans.i', 33, 'h.size', 1.5)};
  ANALYZE made_leads`.replaceAll('SELECT i,', 'SELECT made_plans.i,');

const REPORTS = `
  INSERT INTO reports (id, sha256, body, utf16_length, title, folded, publisher, published, url, language, verdict,
                       extractor_version, record_hash, source_id)
  SELECT report, md5('a' || i) || md5('b' || i), body, length(body), title, lower(replace(title, ' ', '')),
         (ARRAY['VNA','Xinhua','KPL','Nhan Dan'])[1 + ${skewed('i', 40, 4, 2)}], day + days + ${skewed('i', 41, 4, 2)},
         'https://news.example/' || i, 'en', 'visit-report', '1', md5('c' || i) || md5('d' || i), 'generated-' || i
    FROM (SELECT made_plans.*, 'Delegation ' || i || ' of ' || coalesce(s.name_en, sender) || ' visits '
                    || coalesce(h.name_en, host) AS title,
                 'A delegation of ' || sender || ' was received in ' || host || ' and spoke of cooperation in many fields, day ' || i || '.' AS body
            FROM made_plans LEFT JOIN localities s ON s.id = sender_unit LEFT JOIN localities h ON h.id = host_unit) told`;

const VISITS = `
  INSERT INTO visits (id, leader_id, start_date, end_date, date_precision, edtf, range_stated, date_status, date_reason)
  SELECT visit, leader, day, day + days - 1, CASE WHEN day IS NOT NULL THEN 'day'::"DatePrecision" END, day::text, days > 1,
         CASE WHEN day IS NULL THEN 'absent' ELSE 'stated' END::"EvidenceStatus", CASE WHEN day IS NULL THEN 'not told' END
    FROM made_plans JOIN made_leads USING (i);
  INSERT INTO visit_reports (visit_id, report_id, ordinal) SELECT visit, report, 0 FROM made_plans;
  INSERT INTO visit_people (visit_id, person_id, side) SELECT visit, leader, 'sender'::"Side" FROM made_plans JOIN made_leads USING (i);
  INSERT INTO visit_people (visit_id, person_id, side)
  SELECT visit, receiver, 'host'::"Side" FROM made_plans JOIN made_leads USING (i) WHERE receiver <> leader;
  INSERT INTO person_names (person_id, report_id, name, folded)
  SELECT p.id, r.report, p.name, p.folded
    FROM made_people p
    JOIN (SELECT who, min(i) AS i FROM made_leads CROSS JOIN LATERAL (VALUES (leader), (receiver)) AS named (who) GROUP BY 1) first ON who = p.id
    JOIN made_plans r ON r.i = first.i;
  INSERT INTO visit_parties (id, visit_id, side, country_code, locality_id, stage, ordinal)
  SELECT ${idOf('sender', 'i')}, visit, 'sender'::"Side", sender, coalesce(sender_city, sender_unit), NULL::"Stage", 0 FROM made_plans
  UNION ALL
  SELECT ${idOf('host', 'i')}, visit, 'host', host, coalesce(host_city, host_unit), 'visited', 0 FROM made_plans;
  INSERT INTO visit_localities (visit_id, locality_id, side, stage, direct)
  SELECT visit, unit, side, CASE side WHEN 'host' THEN 'visited'::"Stage" END, direct
    FROM made_plans CROSS JOIN LATERAL (VALUES (sender_city, 'sender'::"Side", true), (sender_unit, 'sender', sender_city IS NULL),
         (host_city, 'host', true), (host_unit, 'host', host_city IS NULL)) AS places (unit, side, direct)
   WHERE unit IS NOT NULL;
  INSERT INTO meetings (id, report_id, visit_id, online, day, place, locality_id, ordinal)
  SELECT meeting, report, visit, false, day, host, coalesce(host_city, host_unit), 0 FROM made_plans;
  INSERT INTO meeting_participants (meeting_id, person_id, side, country_code, locality_id, ordinal)
  SELECT meeting, leader, 'guest'::"MeetingSide", sender, coalesce(sender_city, sender_unit), 0 FROM made_plans JOIN made_leads USING (i)
  UNION ALL
  SELECT meeting, receiver, 'host', host, coalesce(host_city, host_unit), 1 FROM made_plans JOIN made_leads USING (i) WHERE receiver <> leader`;

/** Visits with their reports, parties, localities, people and a meeting each. */
export const VISIT_STEPS = [UNITS, PLANS, PEOPLE_OF_PLANS, REPORTS, VISITS] as const;
