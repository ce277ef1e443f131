-- Counting costs little when many reports come at once: what statements are counted under is looked up once for a
-- transaction, and of the roll-ups only what differs is written.

-- The cells of the roll-ups that a statement is counted in, once each.
CREATE FUNCTION "cells_of"(c "counted_statements")
RETURNS TABLE (subject_kind "CountSubject", place_kind "CountPlace", subject TEXT, place TEXT, geography "CountGeography")
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT subject.kind, place.kind, subject.code, place.code, place.geography
    FROM (SELECT 'theme'::"CountSubject" AS kind, unnest(c.themes) AS code
           UNION ALL SELECT 'group', unnest(c.groups)
           UNION ALL SELECT 'any', '') subject
   CROSS JOIN (
     SELECT CASE WHEN stands.code LIKE '/%' THEN 'part' ELSE 'unit' END::"CountPlace" AS kind, ltrim(stands.code, '/') AS code,
            stands.geography
       FROM (SELECT unnest(c.units) AS code, 'both'::"CountGeography" AS geography
              UNION ALL SELECT unnest(c.units_of_the_day), 'of-the-day'
              UNION ALL SELECT unnest(c.units_of_today), 'of-today') stands
     UNION ALL SELECT 'national', unnest(c.national), 'both'
     UNION ALL SELECT 'any', '', 'both') place
$$;

CREATE OR REPLACE VIEW "counted_cells" AS
SELECT c.statement_id, cell.subject_kind, cell.place_kind, c.online, cell.subject, c.month, cell.place, cell.geography, c.act,
       c.side, c.party_set
  FROM counted_statements c CROSS JOIN LATERAL cells_of(c) cell;

-- By how much each cell of theme_count_details differs between what statements were counted under and what they are now.
CREATE FUNCTION "counting_differences"(before "counted_statements"[], after "counted_statements"[])
RETURNS TABLE (subject_kind "CountSubject", place_kind "CountPlace", online BOOLEAN, subject TEXT, month DATE, place TEXT,
               geography "CountGeography", act TEXT, side TEXT, party_set INTEGER, difference INTEGER)
LANGUAGE sql IMMUTABLE AS $$
  SELECT cell.subject_kind, cell.place_kind, c.online, cell.subject, c.month, cell.place, cell.geography, c.act, c.side,
         c.party_set, sum(c.sign)::int
    FROM (SELECT b AS counted, b.online, b.month, b.act, b.side, b.party_set, -1 AS sign FROM unnest(before) b
           UNION ALL
          SELECT a, a.online, a.month, a.act, a.side, a.party_set, 1 FROM unnest(after) a) c
   CROSS JOIN LATERAL cells_of(c.counted) cell
   GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  HAVING sum(c.sign) <> 0
$$;

-- Brings the roll-ups up to date for these statements. Rows are looked up by their keys, however many a table holds.
CREATE OR REPLACE FUNCTION "recount"(ids uuid[]) RETURNS void LANGUAGE plpgsql
SET search_path = public SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  found statements_to_count[];
  before counted_statements[];
  after counted_statements[];
BEGIN
  PERFORM pg_advisory_xact_lock(1668247156);
  found := array(SELECT n FROM statements_to_count n WHERE n.statement_id = ANY (ids));
  INSERT INTO party_sets (taking, senders, hosts)
  SELECT DISTINCT n.taking, n.senders, n.hosts FROM unnest(found) n
   WHERE NOT EXISTS (SELECT FROM party_sets p WHERE (p.taking, p.senders, p.hosts) = (n.taking, n.senders, n.hosts));
  before := array(SELECT c FROM counted_statements c WHERE c.statement_id = ANY (ids));
  after := array(
    SELECT ROW(n.statement_id, n.month, n.online, n.act, n.side, p.id, n.themes, n.groups, n.units, n.units_of_the_day,
               n.units_of_today, n.national)::counted_statements
      FROM unnest(found) n JOIN party_sets p ON (p.taking, p.senders, p.hosts) = (n.taking, n.senders, n.hosts));
  IF cardinality(before) > 0 THEN
    SET LOCAL enable_hashjoin = on;
    SELECT coalesce(array_agg(o) FILTER (WHERE o.statement_id IS NOT NULL), '{}'),
           coalesce(array_agg(n) FILTER (WHERE n.statement_id IS NOT NULL), '{}') INTO before, after
      FROM unnest(before) o FULL JOIN unnest(after) n USING (statement_id)
     WHERE o IS DISTINCT FROM n;
    SET LOCAL enable_hashjoin = off;
    DELETE FROM counted_statements c USING unnest(before) o WHERE c.statement_id = o.statement_id;
  END IF;
  INSERT INTO counted_statements SELECT * FROM unnest(after);

  WITH cells AS MATERIALIZED (
    SELECT * FROM counting_differences(before, after)
  ), details AS (
    INSERT INTO theme_count_details AS t
    SELECT * FROM cells WHERE difference > 0 ORDER BY 1, 2, 3, 4, 5, 6, 7
    ON CONFLICT (subject_kind, place_kind, online, subject, month, place, geography, act, side, party_set)
    DO UPDATE SET statements = t.statements + excluded.statements
  )
  INSERT INTO theme_counts AS t
  SELECT subject_kind, place_kind, online, subject, month, place, geography, sum(difference)::int
    FROM cells GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(difference) > 0 ORDER BY 1, 2, 3, 4, 5, 6, 7
  ON CONFLICT (subject_kind, place_kind, online, subject, month, place, geography)
  DO UPDATE SET statements = t.statements + excluded.statements;
  IF cardinality(before) = 0 THEN RETURN; END IF;

  MERGE INTO theme_count_details t
  USING (SELECT * FROM counting_differences(before, after) WHERE difference < 0) d
     ON (t.subject_kind, t.place_kind, t.online, t.subject, t.month, t.place, t.geography, t.act, t.side, t.party_set)
      = (d.subject_kind, d.place_kind, d.online, d.subject, d.month, d.place, d.geography, d.act, d.side, d.party_set)
   WHEN MATCHED AND t.statements + d.difference = 0 THEN DELETE
   WHEN MATCHED THEN UPDATE SET statements = t.statements + d.difference;
  MERGE INTO theme_counts t
  USING (SELECT subject_kind, place_kind, online, subject, month, place, geography, sum(difference)::int AS difference
           FROM counting_differences(before, after) GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(difference) < 0) d
     ON (t.subject_kind, t.place_kind, t.online, t.subject, t.month, t.place, t.geography)
      = (d.subject_kind, d.place_kind, d.online, d.subject, d.month, d.place, d.geography)
   WHEN MATCHED AND t.statements + d.difference = 0 THEN DELETE
   WHEN MATCHED THEN UPDATE SET statements = t.statements + d.difference;
END
$$;

-- Cells are counted up again and again: room in their pages keeps that off the indexes.
ALTER TABLE "theme_counts" SET (fillfactor = 80);

-- What each counted statement is counted under. As before, with the ways of drawing the map looked at only where a unit has
-- become another.
CREATE OR REPLACE VIEW "statements_to_count" AS
SELECT s.id AS statement_id,
       coalesce(date_trunc('month', coalesce(s.day, v.start_date)::timestamp)::date, 'infinity') AS month,
       s.visit_id IS NULL AS online,
       s.act_code AS act,
       CASE WHEN s.side = 'both' THEN 'both' ELSE coalesce(s.country_code::text, '') END AS side,
       taking.countries AS taking,
       parties.senders,
       parties.hosts,
       about.themes,
       about.groups,
       CASE WHEN stood.units = stood.today THEN stood.units
            ELSE array(SELECT unnest(stood.units) INTERSECT SELECT unnest(stood.today) ORDER BY 1) END AS units,
       CASE WHEN stood.units = stood.today THEN '{}'
            ELSE array(SELECT unnest(stood.units) EXCEPT SELECT unnest(stood.today) ORDER BY 1) END AS units_of_the_day,
       CASE WHEN stood.units = stood.today THEN '{}'
            ELSE array(SELECT unnest(stood.today) EXCEPT SELECT unnest(stood.units) ORDER BY 1) END AS units_of_today,
       CASE WHEN taking.countries <@ stood.countries THEN '{}'
            ELSE array(SELECT unnest(taking.countries) EXCEPT SELECT unnest(stood.countries) ORDER BY 1) END AS national
  FROM statements s
  LEFT JOIN visits v ON v.id = s.visit_id
 CROSS JOIN LATERAL (
   SELECT coalesce(array_agg(DISTINCT p.country_code::text) FILTER (WHERE p.side = 'sender'), '{}') AS senders,
          coalesce(array_agg(DISTINCT p.country_code::text) FILTER (WHERE p.side = 'host'), '{}') AS hosts
     FROM visit_parties p WHERE p.visit_id = s.visit_id AND p.country_code IS NOT NULL) parties
 CROSS JOIN LATERAL (
   SELECT array(SELECT unnest(parties.senders) UNION SELECT unnest(parties.hosts)
                 UNION SELECT m.country_code::text FROM meeting_participants m
                        WHERE m.meeting_id = s.meeting_id AND m.country_code IS NOT NULL
                 ORDER BY 1) AS countries) taking
 CROSS JOIN LATERAL (
   SELECT coalesce(array_agg(t.code ORDER BY t.code), '{}') AS themes,
          coalesce(array_agg(DISTINCT t.group_code), '{}') AS groups
     FROM statement_themes st JOIN themes t ON t.code = st.theme_code
    WHERE st.statement_id = s.id AND NOT st.repeated) about
 CROSS JOIN LATERAL (
   SELECT coalesce(array_agg(DISTINCT CASE WHEN l.parent_id IS NULL THEN l.id ELSE '/' || l.id END), '{}') AS units,
          coalesce(array_agg(DISTINCT CASE WHEN now.parent_id IS NULL THEN now.id ELSE '/' || now.id END), '{}') AS today,
          coalesce(array_agg(DISTINCT l.country_code::text), '{}') AS countries
     FROM statement_localities sl JOIN localities l ON l.id = sl.locality_id JOIN localities now ON now.id = l.current_id
    WHERE sl.statement_id = s.id) stood
 WHERE s.same_as_id IS NULL;
