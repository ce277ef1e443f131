SELECT coalesce(json_agg(json_build_object(
         'id', v.id, 'start', to_char(v.start_date, 'YYYY-MM-DD'),
         'leader', CASE WHEN p.id IS NOT NULL THEN json_build_object('name', p.name) END,
         'parties', (SELECT coalesce(json_agg(json_build_object('side', upper(x.side::text), 'country', json_build_object('code', x.country_code),
                                                                'locality', CASE WHEN l.id IS NOT NULL THEN json_build_object('name', l.name_en) END)
                                              ORDER BY x.side, x.ordinal), '[]')
                       FROM visit_parties x LEFT JOIN localities l ON l.id = x.locality_id WHERE x.visit_id = v.id),
         'meetings', (SELECT coalesce(json_agg(json_build_object('day', to_char(m.day, 'YYYY-MM-DD'), 'place', m.place)
                                               ORDER BY m.day, m.report_id, m.ordinal), '[]')
                        FROM meetings m WHERE m.visit_id = v.id),
         'statements', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'speaker', s.speaker) ORDER BY s.report_id, s.ordinal), '[]')
                          FROM statements s WHERE s.visit_id = v.id AND s.same_as_id IS NULL))
       ORDER BY v.start_date DESC NULLS LAST, v.id), '[]')::text AS body
  FROM (SELECT * FROM visits ORDER BY start_date DESC NULLS LAST, id LIMIT 20) v
  LEFT JOIN people p ON p.id = v.leader_id
