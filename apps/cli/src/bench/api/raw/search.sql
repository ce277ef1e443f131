SELECT coalesce(json_agg(page), '[]')::text AS body
  FROM (SELECT v.id, to_char(v.start_date, 'YYYY-MM-DD') AS start
          FROM visits v
         WHERE EXISTS (SELECT FROM visit_people vp JOIN person_names n ON n.person_id = vp.person_id
                        WHERE vp.visit_id = v.id AND n.folded LIKE $1)
            OR EXISTS (SELECT FROM visit_localities vl JOIN localities l ON l.id = vl.locality_id
                        WHERE vl.visit_id = v.id AND vl.direct AND l.folded LIKE $1)
            OR EXISTS (SELECT FROM visit_parties p JOIN organisations o ON o.id = p.organisation_id
                        WHERE p.visit_id = v.id AND o.folded LIKE $1)
            OR EXISTS (SELECT FROM visit_reports vr JOIN reports r ON r.id = vr.report_id
                        WHERE vr.visit_id = v.id AND r.folded LIKE $1)
         ORDER BY v.start_date DESC NULLS LAST, v.id LIMIT 20) page
