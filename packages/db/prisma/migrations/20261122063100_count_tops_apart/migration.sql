-- Units of the first level are counted apart from those that are part of others: charts show the former, which are few
-- however much is stored. In counted_statements a slash stands before the id of a unit that is part of another.
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
       array(SELECT unnest(stood.units) INTERSECT SELECT unnest(stood.today) ORDER BY 1) AS units,
       array(SELECT unnest(stood.units) EXCEPT SELECT unnest(stood.today) ORDER BY 1) AS units_of_the_day,
       array(SELECT unnest(stood.today) EXCEPT SELECT unnest(stood.units) ORDER BY 1) AS units_of_today,
       array(SELECT unnest(taking.countries) EXCEPT SELECT unnest(stood.countries) ORDER BY 1) AS national
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
   SELECT array_agg(CASE WHEN l.parent_id IS NULL THEN l.id ELSE '/' || l.id END) AS units,
          array_agg(CASE WHEN now.parent_id IS NULL THEN now.id ELSE '/' || now.id END) AS today,
          array_agg(l.country_code::text) AS countries
     FROM statement_localities sl JOIN localities l ON l.id = sl.locality_id JOIN localities now ON now.id = l.current_id
    WHERE sl.statement_id = s.id) stood
 WHERE s.same_as_id IS NULL;


CREATE OR REPLACE VIEW "counted_cells" AS
SELECT c.statement_id, subject.kind AS subject_kind, place.kind AS place_kind, c.online, subject.code AS subject, c.month,
       place.code AS place, place.geography, c.act, c.side, c.party_set
  FROM counted_statements c
 CROSS JOIN LATERAL (
   SELECT 'theme'::"CountSubject" AS kind, unnest(c.themes) AS code
   UNION ALL SELECT 'group', unnest(c.groups)
   UNION ALL SELECT 'any', '') subject
 CROSS JOIN LATERAL (
   SELECT CASE WHEN stands.code LIKE '/%' THEN 'part' ELSE 'unit' END::"CountPlace" AS kind, ltrim(stands.code, '/') AS code,
          stands.geography
     FROM (SELECT unnest(c.units) AS code, 'both'::"CountGeography" AS geography
            UNION ALL SELECT unnest(c.units_of_the_day), 'of-the-day'
            UNION ALL SELECT unnest(c.units_of_today), 'of-today') stands
   UNION ALL SELECT 'national', unnest(c.national), 'both'
   UNION ALL SELECT 'any', '', 'both') place;


CREATE OR REPLACE VIEW "counting_faults" AS
WITH now AS MATERIALIZED (
  SELECT * FROM statements_to_count
), cells AS MATERIALIZED (
  SELECT subject.kind AS subject_kind, place.kind AS place_kind, n.online, subject.code AS subject, n.month,
         place.code AS place, place.geography, n.act, n.side, n.taking, n.senders, n.hosts, count(*)::int AS statements
    FROM now n
   CROSS JOIN LATERAL (
     SELECT 'theme'::"CountSubject" AS kind, unnest(n.themes) AS code
     UNION ALL SELECT 'group', unnest(n.groups)
     UNION ALL SELECT 'any', '') subject
   CROSS JOIN LATERAL (
     SELECT CASE WHEN stands.code LIKE '/%' THEN 'part' ELSE 'unit' END::"CountPlace" AS kind, ltrim(stands.code, '/') AS code,
            stands.geography
       FROM (SELECT unnest(n.units) AS code, 'both'::"CountGeography" AS geography
              UNION ALL SELECT unnest(n.units_of_the_day), 'of-the-day'
              UNION ALL SELECT unnest(n.units_of_today), 'of-today') stands
     UNION ALL SELECT 'national', unnest(n.national), 'both'
     UNION ALL SELECT 'any', '', 'both') place
   GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
), sums AS (
  SELECT subject_kind, place_kind, online, subject, month, place, geography, sum(statements)::int AS statements
    FROM cells GROUP BY 1, 2, 3, 4, 5, 6, 7
), details AS (
  SELECT d.*, p.taking, p.senders, p.hosts FROM theme_count_details d JOIN party_sets p ON p.id = d.party_set
)
SELECT 'theme_counts' AS counts, subject, place, month, NULL AS act, NULL AS side,
       coalesce(t.statements, 0) AS stored, coalesce(c.statements, 0) AS found
  FROM theme_counts t FULL JOIN sums c USING (subject_kind, place_kind, online, subject, month, place, geography)
 WHERE t.statements IS DISTINCT FROM c.statements
UNION ALL
SELECT 'theme_count_details', subject, place, month, act, side, coalesce(d.statements, 0), coalesce(c.statements, 0)
  FROM details d FULL JOIN cells c
 USING (subject_kind, place_kind, online, subject, month, place, geography, act, side, taking, senders, hosts)
 WHERE d.statements IS DISTINCT FROM c.statements;


DROP TRIGGER "note_updated" ON "localities";
CREATE TRIGGER "note_updated" AFTER UPDATE ON "localities" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT sl.statement_id) FROM before JOIN after USING (id) JOIN localities stood ON after.id IN (stood.id, stood.current_id) JOIN statement_localities sl ON sl.locality_id = stood.id WHERE (before.current_id, before.country_code, before.parent_id) IS DISTINCT FROM (after.current_id, after.country_code, after.parent_id)');

SELECT "rebuild_counts"();
