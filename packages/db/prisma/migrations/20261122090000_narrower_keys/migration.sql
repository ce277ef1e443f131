-- The keys by which tellings of visits are found are others now: storing makes them anew where they are empty, before it
-- looks for any. The index has an expression so that Prisma, which knows no partial indexes, leaves it alone.
UPDATE "visit_tellings" SET "offers" = '{}';
CREATE INDEX "visit_tellings_unkeyed_idx" ON "visit_tellings" (("id"::text)) WHERE "offers" = '{}';

-- Keys are looked up as often as written: a list of those that wait to be sorted in would be read through each time.
ALTER INDEX "visit_tellings_offers_idx" SET (fastupdate = off);
ALTER INDEX "person_tellings_offers_idx" SET (fastupdate = off);

-- Tellings that offer any of some thousand keys. By the index even while there are few of them: comparing each with all keys
-- takes longer than looking the keys up.
CREATE FUNCTION "tellings_offering"(keys TEXT[]) RETURNS SETOF "visit_tellings" LANGUAGE sql STABLE
SET search_path = public SET enable_seqscan = off
AS $$ SELECT * FROM visit_tellings WHERE offers && keys $$;
