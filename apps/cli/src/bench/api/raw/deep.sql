SELECT coalesce(json_agg(page), '[]')::text AS body
  FROM (SELECT id, to_char(start_date, 'YYYY-MM-DD') AS start FROM visits
         WHERE start_date <= $1::date AND (start_date < $1::date OR id > $2::uuid)
         ORDER BY start_date DESC NULLS LAST, id LIMIT 20) page
