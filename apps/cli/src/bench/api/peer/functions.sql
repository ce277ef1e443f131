-- What PostGraphile needs of SQL to answer the same: the statements of raw/ as functions, over the same roll-ups and indexes.
CREATE SCHEMA bench;
GRANT USAGE ON SCHEMA bench TO PUBLIC;
CREATE TYPE bench.theme_count AS (theme text, country text, locality text, period text, statements int);
CREATE FUNCTION bench.theme_counts(themes text[], since date, until date) RETURNS SETOF bench.theme_count LANGUAGE sql STABLE AS $$
  SELECT c.theme, CASE WHEN c.place_kind = 'national' THEN c.place
                       ELSE (SELECT l.country_code::text FROM public.localities l WHERE l.id = c.place) END,
         CASE WHEN c.place_kind <> 'national' THEN c.place END, c.period, c.statements
    FROM (SELECT c.subject AS theme, c.place_kind, c.place, to_char(c.month, 'YYYY-MM') AS period,
                 sum(c.statements)::int AS statements
            FROM public.theme_counts c
           WHERE c.subject_kind = 'theme' AND c.place_kind IN ('unit', 'national') AND NOT c.online
             AND c.geography IN ('both', 'of-the-day') AND c.subject = ANY (themes) AND c.month BETWEEN since AND until
           GROUP BY 1, 2, 3, 4) c $$;
CREATE FUNCTION bench.search_visits(pattern text) RETURNS SETOF public.visits LANGUAGE sql STABLE AS $$
  SELECT v.* FROM public.visits v
   WHERE EXISTS (SELECT FROM public.visit_people vp JOIN public.person_names n ON n.person_id = vp.person_id
                  WHERE vp.visit_id = v.id AND n.folded LIKE pattern)
      OR EXISTS (SELECT FROM public.visit_localities vl JOIN public.localities l ON l.id = vl.locality_id
                  WHERE vl.visit_id = v.id AND vl.direct AND l.folded LIKE pattern)
      OR EXISTS (SELECT FROM public.visit_parties p JOIN public.organisations o ON o.id = p.organisation_id
                  WHERE p.visit_id = v.id AND o.folded LIKE pattern)
      OR EXISTS (SELECT FROM public.visit_reports vr JOIN public.reports r ON r.id = vr.report_id
                  WHERE vr.visit_id = v.id AND r.folded LIKE pattern)
   ORDER BY v.start_date DESC NULLS LAST, v.id $$;
