import { chance, idOf, skewed } from './chance.ts';

/** One to four statements a visit; both sides together speak in a third of them. */
const SAID = `
  CREATE TEMP TABLE made_themes AS SELECT array_agg(code ORDER BY md5(code)) AS codes FROM themes;
  CREATE TEMP TABLE made_statements AS
  SELECT i * 8 + n AS s, n, ${idOf('statement', "i || '-' || n")} AS id, visit, report, meeting, day, sender, host, sender_unit, sender_city, host_unit,
         host_city, ${chance('i * 8 + n', 50)} AS who,
         (SELECT array_agg(code ORDER BY ordinal) FROM acts)[1 + ${skewed('i * 8 + n', 52, 7, 1.5)}] AS act
    FROM made_plans CROSS JOIN LATERAL generate_series(0, ${skewed('i', 51, 4, 1.3)}) n`;

const STATEMENTS = `
  INSERT INTO statements (id, report_id, visit_id, meeting_id, side, country_code, speaker, act_code, day, ordinal)
  SELECT id, report, visit, meeting,
         CASE WHEN who < 0.33 THEN 'both' WHEN who < 0.7 THEN 'sender' ELSE 'host' END::"Side",
         CASE WHEN who < 0.33 THEN NULL WHEN who < 0.7 THEN sender ELSE host END,
         CASE WHEN who < 0.33 THEN NULL WHEN who < 0.7 THEN sender ELSE host END,
         act, day, n
    FROM made_statements;
  INSERT INTO statement_themes (statement_id, theme_code, ordinal)
  WITH told AS MATERIALIZED (SELECT s, id, codes, ${skewed('s', 53, 39, 2)} AS first, ${skewed('s', 54, 39, 2)} AS second
                               FROM made_statements CROSS JOIN made_themes)
  SELECT id, codes[1 + first], 0 FROM told
  UNION ALL
  SELECT id, codes[1 + second], 1 FROM told WHERE second <> first AND ${chance('s', 55)} < 0.4;
  INSERT INTO statement_localities (statement_id, locality_id, direct)
  SELECT id, unit, direct
    FROM made_statements CROSS JOIN LATERAL (VALUES (sender_city, true), (sender_unit, sender_city IS NULL), (host_city, true),
         (host_unit, host_city IS NULL)) AS places (unit, direct)
   WHERE unit IS NOT NULL;
  INSERT INTO evidence (id, report_id, body_length, statement_id, pointer, field, status, start_offset, end_offset, quote, rule, ordinal)
  SELECT ${idOf('evidence', 's.id')}, report, utf16_length, s.id, '/statements/' || n, '', 'stated', 0, 20, left(body, 20), 'generated', n
    FROM made_statements s JOIN reports r ON r.id = s.report`;

/**
 * The counts that storing keeps, straight from the plans: what triggers do statement by statement would take hours for a
 * million visits. A test holds that they are what the facts give.
 */
const COUNTS = `
  INSERT INTO party_sets (taking, senders, hosts)
  SELECT DISTINCT ARRAY[least(sender, host), greatest(sender, host)], ARRAY[sender], ARRAY[host] FROM made_plans;
  CREATE TEMP TABLE made_places AS
  SELECT id AS key, CASE WHEN parent_id IS NULL THEN id ELSE '/' || id END AS id,
         (SELECT CASE WHEN parent_id IS NULL THEN id ELSE '/' || id END FROM localities now WHERE now.id = localities.current_id) AS current_id
    FROM localities
   WHERE id IN (SELECT unnest(ids) FROM made_units UNION ALL SELECT unnest(ids) FROM made_cities);
  ANALYZE made_places;
  INSERT INTO counted_statements (statement_id, month, online, act, side, party_set, themes, groups, units, units_of_the_day,
                                  units_of_today, national)
  SELECT s.id, coalesce(date_trunc('month', day::timestamp)::date, 'infinity'), false, act,
         CASE WHEN who < 0.33 THEN 'both' WHEN who < 0.7 THEN sender ELSE host END, p.id, about.themes, about.groups,
         array(SELECT unnest(ids) INTERSECT SELECT unnest(today) ORDER BY 1), array(SELECT unnest(ids) EXCEPT SELECT unnest(today) ORDER BY 1),
         array(SELECT unnest(today) EXCEPT SELECT unnest(ids) ORDER BY 1),
         array(SELECT unnest(p.taking) EXCEPT SELECT unnest(ARRAY[CASE WHEN sender_unit IS NOT NULL THEN sender END,
                                                                 CASE WHEN host_unit IS NOT NULL THEN host END]) ORDER BY 1)
    FROM made_statements s
    JOIN party_sets p ON p.senders = ARRAY[sender] AND p.hosts = ARRAY[host]
    JOIN (SELECT statement_id, array_agg(code ORDER BY code) AS themes, array_agg(DISTINCT group_code) AS groups
            FROM statement_themes JOIN themes ON code = theme_code GROUP BY 1) about ON about.statement_id = s.id
    LEFT JOIN made_places su ON su.key = sender_unit LEFT JOIN made_places sc ON sc.key = sender_city
    LEFT JOIN made_places hu ON hu.key = host_unit LEFT JOIN made_places hc ON hc.key = host_city
   CROSS JOIN LATERAL (SELECT array_remove(ARRAY[su.id, sc.id, hu.id, hc.id], NULL) AS ids,
                              array_remove(ARRAY[su.current_id, sc.current_id, hu.current_id, hc.current_id], NULL) AS today) stood;
  INSERT INTO theme_count_details
  SELECT subject_kind, place_kind, online, subject, month, place, geography, act, side, party_set, count(*)::int
    FROM counted_cells GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;
  INSERT INTO theme_counts
  SELECT subject_kind, place_kind, online, subject, month, place, geography, sum(statements)::int
    FROM theme_count_details GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7`;

/** Statements with their themes, localities and evidence, and the counts of them that storing keeps. */
export const STATEMENT_STEPS = [SAID, STATEMENTS, COUNTS] as const;
