WITH found AS (
  SELECT vp.visit_id FROM person_names n JOIN visit_people vp ON vp.person_id = n.person_id WHERE n.folded LIKE $1
  UNION SELECT vl.visit_id FROM localities l JOIN visit_localities vl ON vl.locality_id = l.id AND vl.direct WHERE l.folded LIKE $1
  UNION SELECT p.visit_id FROM organisations o JOIN visit_parties p ON p.organisation_id = o.id WHERE o.folded LIKE $1
  UNION SELECT vr.visit_id FROM reports r JOIN visit_reports vr ON vr.report_id = r.id WHERE r.folded LIKE $1)
SELECT coalesce(json_agg(page), '[]')::text AS body
  FROM (SELECT id, to_char(start_date, 'YYYY-MM-DD') AS start FROM visits WHERE id IN (SELECT visit_id FROM found)
         ORDER BY start_date DESC NULLS LAST, id LIMIT 20) page
