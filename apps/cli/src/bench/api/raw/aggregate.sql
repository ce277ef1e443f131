SELECT coalesce(json_agg(counted), '[]')::text AS body
  FROM (SELECT c.subject AS theme, coalesce(l.country_code::text, c.place) AS country, l.id AS locality,
               to_char(c.month, 'YYYY-MM') AS period, sum(c.statements)::int AS statements
          FROM theme_counts c LEFT JOIN localities l ON c.place_kind = 'unit' AND l.id = c.place
         WHERE c.subject_kind = 'theme' AND c.place_kind IN ('unit', 'national') AND NOT c.online
           AND c.geography IN ('both', 'of-the-day') AND c.subject = ANY ($1::text[]) AND c.month BETWEEN $2::date AND $3::date
         GROUP BY 1, 2, 3, 4) counted
