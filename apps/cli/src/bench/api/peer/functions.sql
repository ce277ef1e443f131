-- What PostGraphile needs of SQL to answer the same: the statements of raw/ as functions, over the same roll-ups and indexes.
CREATE SCHEMA bench;
GRANT USAGE ON SCHEMA bench TO PUBLIC;
CREATE TYPE bench.theme_count AS (theme text, country text, locality text, period text, statements int);
CREATE FUNCTION bench.theme_counts(themes text[], since date, until date) RETURNS SETOF bench.theme_count LANGUAGE sql STABLE AS $$
  SELECT c.subject, coalesce(l.country_code::text, c.place), l.id, to_char(c.month, 'YYYY-MM'), sum(c.statements)::int
    FROM public.theme_counts c LEFT JOIN public.localities l ON c.place_kind = 'unit' AND l.id = c.place
   WHERE c.subject_kind = 'theme' AND c.place_kind IN ('unit', 'national') AND NOT c.online
     AND c.geography IN ('both', 'of-the-day') AND c.subject = ANY (themes) AND c.month BETWEEN since AND until
     AND l.parent_id IS NULL
   GROUP BY 1, 2, 3, 4 $$;
CREATE FUNCTION bench.search_visits(pattern text) RETURNS SETOF public.visits LANGUAGE sql STABLE AS $$
  SELECT v.* FROM public.visits v WHERE v.id IN (
    SELECT vp.visit_id FROM public.person_names n JOIN public.visit_people vp ON vp.person_id = n.person_id WHERE n.folded LIKE pattern
    UNION SELECT vl.visit_id FROM public.localities l JOIN public.visit_localities vl ON vl.locality_id = l.id AND vl.direct WHERE l.folded LIKE pattern
    UNION SELECT p.visit_id FROM public.organisations o JOIN public.visit_parties p ON p.organisation_id = o.id WHERE o.folded LIKE pattern
    UNION SELECT vr.visit_id FROM public.reports r JOIN public.visit_reports vr ON vr.report_id = r.id WHERE r.folded LIKE pattern)
   ORDER BY v.start_date DESC NULLS LAST, v.id $$;
