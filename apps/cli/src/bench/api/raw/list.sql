SELECT coalesce(json_agg(page), '[]')::text AS body
  FROM (SELECT id, to_char(start_date, 'YYYY-MM-DD') AS start, to_char(end_date, 'YYYY-MM-DD') AS "end", range_stated AS "rangeStated"
          FROM visits ORDER BY start_date DESC NULLS LAST, id LIMIT 50) page
