SELECT coalesce(json_agg(counted), '[]')::text AS body
  FROM (SELECT c.theme, CASE WHEN c.place_kind = 'national' THEN c.place ELSE (SELECT country_code::text FROM localities WHERE id = c.place) END AS country,
               CASE WHEN c.place_kind <> 'national' THEN c.place END AS locality, c.period, c.statements
          FROM (SELECT c.subject AS theme, c.place_kind, c.place, to_char(c.month, 'YYYY-MM') AS period, sum(c.statements)::int AS statements
                  FROM theme_counts c
                 WHERE c.subject_kind = 'theme' AND c.place_kind IN ('unit', 'national') AND NOT c.online
                   AND c.geography IN ('both', 'of-the-day') AND c.subject = ANY ($1::text[]) AND c.month BETWEEN $2::date AND $3::date
                 GROUP BY 1, 2, 3, 4) c) counted
