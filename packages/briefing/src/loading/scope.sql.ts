/**
 * Ids of the visits and online meetings that a filter names, and of later and undated ones between the same first-level
 * units, by which it is told whether anything followed. A locality stands for the units below it.
 * $1 localities, $2 countries, $3 themes, $4 acts, $5 person, $6 visit, $7 from, $8 to.
 */
export const SCOPE = `
WITH RECURSIVE under AS (
  SELECT id, id AS root FROM localities WHERE id = ANY($1::text[])
  UNION
  SELECT l.id, u.root FROM localities l JOIN under u ON l.parent_id = u.id
), contacts AS (
  SELECT id, true AS is_visit, start_date AS first_day, coalesce(end_date, start_date) AS last_day FROM visits
  UNION ALL
  SELECT id, false, day, day FROM meetings WHERE visit_id IS NULL
), parties AS (
  SELECT visit_id AS contact, side::text AS side, country_code, locality_id FROM visit_parties
  UNION ALL
  SELECT m.id, CASE WHEN p.side = 'guest' THEN 'sender' ELSE 'host' END, p.country_code, p.locality_id
  FROM meeting_participants p JOIN meetings m ON m.id = p.meeting_id WHERE m.visit_id IS NULL
), said AS (
  SELECT coalesce(s.visit_id, m.visit_id, s.meeting_id) AS contact, s.id, s.act_code, s.speaker_person_id
  FROM statements s LEFT JOIN meetings m ON m.id = s.meeting_id
), base AS (
  SELECT c.* FROM contacts c
  WHERE (cardinality($1::text[]) = 0
      OR EXISTS (SELECT FROM parties p JOIN under u ON u.id = p.locality_id WHERE p.contact = c.id))
    AND (cardinality($2::text[]) = 0
      OR EXISTS (SELECT FROM parties p WHERE p.contact = c.id AND p.country_code = ANY($2::text[])))
    AND (cardinality($3::text[]) = 0
      OR EXISTS (SELECT FROM said s JOIN statement_themes t ON t.statement_id = s.id
                 WHERE s.contact = c.id AND t.theme_code = ANY($3::text[])))
    AND (cardinality($4::text[]) = 0
      OR EXISTS (SELECT FROM said s WHERE s.contact = c.id AND s.act_code = ANY($4::text[])))
    AND ($5::uuid IS NULL
      OR EXISTS (SELECT FROM visits v WHERE v.id = c.id AND v.leader_id = $5::uuid)
      OR EXISTS (SELECT FROM said s WHERE s.contact = c.id AND s.speaker_person_id = $5::uuid)
      OR EXISTS (SELECT FROM meetings m JOIN meeting_participants p ON p.meeting_id = m.id
                 WHERE p.person_id = $5::uuid AND (m.visit_id = c.id OR m.id = c.id)))
    AND ($6::uuid IS NULL OR c.id = $6::uuid)
    AND ($7::date IS NULL OR c.last_day >= $7::date)
    AND ($8::date IS NULL OR c.first_day <= $8::date)
), tops AS (
  SELECT id, coalesce(current_id, id) AS top FROM localities WHERE parent_id IS NULL
  UNION
  SELECT l.id, t.top FROM localities l JOIN tops t ON l.parent_id = t.id
), keyed AS (
  SELECT p.contact, p.side, coalesce(t.top, p.country_code::text) AS key
  FROM parties p LEFT JOIN tops t ON t.id = p.locality_id
), keys AS (
  SELECT DISTINCT key FROM keyed JOIN base b ON b.id = contact
), later AS (
  SELECT c.id, c.is_visit FROM contacts c
  JOIN keyed p ON p.contact = c.id JOIN keys k ON k.key = p.key
  WHERE c.first_day IS NULL OR c.first_day >= (SELECT min(first_day) FROM base)
  GROUP BY c.id, c.is_visit HAVING count(DISTINCT p.side) = 2
)
SELECT id, is_visit FROM base UNION SELECT id, is_visit FROM later ORDER BY id`;
