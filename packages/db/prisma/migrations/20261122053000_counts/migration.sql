-- CreateEnum
CREATE TYPE "CountSubject" AS ENUM ('theme', 'group', 'any');

-- CreateEnum
CREATE TYPE "CountPlace" AS ENUM ('unit', 'national', 'any');

-- CreateEnum
CREATE TYPE "CountGeography" AS ENUM ('both', 'of-the-day', 'of-today');

-- CreateTable
CREATE TABLE "party_sets" (
    "id" SERIAL NOT NULL,
    "taking" TEXT[],
    "senders" TEXT[],
    "hosts" TEXT[],

    CONSTRAINT "party_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counted_statements" (
    "statement_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "online" BOOLEAN NOT NULL,
    "act" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "party_set" INTEGER NOT NULL,
    "themes" TEXT[],
    "groups" TEXT[],
    "units" TEXT[],
    "units_of_the_day" TEXT[],
    "units_of_today" TEXT[],
    "national" TEXT[],

    CONSTRAINT "counted_statements_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "theme_counts" (
    "subject_kind" "CountSubject" NOT NULL,
    "place_kind" "CountPlace" NOT NULL,
    "online" BOOLEAN NOT NULL,
    "subject" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "geography" "CountGeography" NOT NULL,
    "statements" INTEGER NOT NULL,

    CONSTRAINT "theme_counts_pkey" PRIMARY KEY ("subject_kind","place_kind","online","subject","month","place","geography")
);

-- CreateTable
CREATE TABLE "theme_count_details" (
    "subject_kind" "CountSubject" NOT NULL,
    "place_kind" "CountPlace" NOT NULL,
    "online" BOOLEAN NOT NULL,
    "subject" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "geography" "CountGeography" NOT NULL,
    "act" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "party_set" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,

    CONSTRAINT "theme_count_details_pkey" PRIMARY KEY ("subject_kind","place_kind","online","subject","month","place","geography","act","side","party_set")
);

-- CreateTable
CREATE TABLE "counting_changes" (
    "id" BIGSERIAL NOT NULL,
    "statements" UUID[],

    CONSTRAINT "counting_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "party_sets_taking_senders_hosts_key" ON "party_sets"("taking", "senders", "hosts");

-- CreateIndex
CREATE INDEX "theme_counts_place_idx" ON "theme_counts"("place");

-- CreateIndex
CREATE INDEX "theme_count_details_place_idx" ON "theme_count_details"("place");

-- What Prisma's schema cannot say.
ALTER TABLE "theme_counts" ADD CONSTRAINT "theme_counts_statements_check" CHECK ("statements" >= 0);
ALTER TABLE "theme_count_details" ADD CONSTRAINT "theme_count_details_statements_check" CHECK ("statements" >= 0);

-- What each counted statement is counted under, from the tables that hold the facts. It is the one definition of the
-- counts: the roll-ups are sums over it. Undated statements have the month infinity.
CREATE VIEW "statements_to_count" AS
SELECT s.id AS statement_id,
       coalesce(date_trunc('month', coalesce(s.day, v.start_date)::timestamp)::date, 'infinity') AS month,
       s.visit_id IS NULL AS online,
       s.act_code AS act,
       CASE WHEN s.side = 'both' THEN 'both' ELSE coalesce(s.country_code::text, '') END AS side,
       taking.countries AS taking,
       parties.senders,
       parties.hosts,
       about.themes,
       about.groups,
       array(SELECT unnest(stood.units) INTERSECT SELECT unnest(stood.today) ORDER BY 1) AS units,
       array(SELECT unnest(stood.units) EXCEPT SELECT unnest(stood.today) ORDER BY 1) AS units_of_the_day,
       array(SELECT unnest(stood.today) EXCEPT SELECT unnest(stood.units) ORDER BY 1) AS units_of_today,
       array(SELECT unnest(taking.countries) EXCEPT SELECT unnest(stood.countries) ORDER BY 1) AS national
  FROM statements s
  LEFT JOIN visits v ON v.id = s.visit_id
 CROSS JOIN LATERAL (
   SELECT coalesce(array_agg(DISTINCT p.country_code::text) FILTER (WHERE p.side = 'sender'), '{}') AS senders,
          coalesce(array_agg(DISTINCT p.country_code::text) FILTER (WHERE p.side = 'host'), '{}') AS hosts
     FROM visit_parties p WHERE p.visit_id = s.visit_id AND p.country_code IS NOT NULL) parties
 CROSS JOIN LATERAL (
   SELECT array(SELECT unnest(parties.senders) UNION SELECT unnest(parties.hosts)
                 UNION SELECT m.country_code::text FROM meeting_participants m
                        WHERE m.meeting_id = s.meeting_id AND m.country_code IS NOT NULL
                 ORDER BY 1) AS countries) taking
 CROSS JOIN LATERAL (
   SELECT coalesce(array_agg(t.code ORDER BY t.code), '{}') AS themes,
          coalesce(array_agg(DISTINCT t.group_code), '{}') AS groups
     FROM statement_themes st JOIN themes t ON t.code = st.theme_code
    WHERE st.statement_id = s.id AND NOT st.repeated) about
 CROSS JOIN LATERAL (
   SELECT array_agg(l.id) AS units, array_agg(l.current_id) AS today, array_agg(l.country_code::text) AS countries
     FROM statement_localities sl JOIN localities l ON l.id = sl.locality_id
    WHERE sl.statement_id = s.id) stood
 WHERE s.same_as_id IS NULL;

-- The cells of the roll-ups that each statement is counted in, once each.
CREATE VIEW "counted_cells" AS
SELECT c.statement_id, subject.kind AS subject_kind, place.kind AS place_kind, c.online, subject.code AS subject, c.month,
       place.code AS place, place.geography, c.act, c.side, c.party_set
  FROM counted_statements c
 CROSS JOIN LATERAL (
   SELECT 'theme'::"CountSubject" AS kind, unnest(c.themes) AS code
   UNION ALL SELECT 'group', unnest(c.groups)
   UNION ALL SELECT 'any', '') subject
 CROSS JOIN LATERAL (
   SELECT 'unit'::"CountPlace" AS kind, unnest(c.units) AS code, 'both'::"CountGeography" AS geography
   UNION ALL SELECT 'unit', unnest(c.units_of_the_day), 'of-the-day'
   UNION ALL SELECT 'unit', unnest(c.units_of_today), 'of-today'
   UNION ALL SELECT 'national', unnest(c.national), 'both'
   UNION ALL SELECT 'any', '', 'both') place;

-- Numbers of sets of parties that are new among these statements.
CREATE FUNCTION "number_party_sets"(ids uuid[]) RETURNS void LANGUAGE sql SET search_path = public AS $$
  INSERT INTO party_sets (taking, senders, hosts)
  SELECT DISTINCT taking, senders, hosts FROM statements_to_count WHERE ids IS NULL OR statement_id = ANY (ids)
  ON CONFLICT DO NOTHING;
$$;

-- The same with the set of parties by its number, in the order of the columns of counted_statements.
CREATE VIEW "statements_to_count_numbered" AS
SELECT n.statement_id, n.month, n.online, n.act, n.side, p.id AS party_set, n.themes, n.groups, n.units, n.units_of_the_day,
       n.units_of_today, n.national
  FROM statements_to_count n JOIN party_sets p ON (p.taking, p.senders, p.hosts) = (n.taking, n.senders, n.hosts);

-- Brings the roll-ups up to date for these statements: takes out what they were counted under, adds what they are now.
CREATE FUNCTION "recount"(ids uuid[]) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  changed uuid[];
BEGIN
  PERFORM pg_advisory_xact_lock(1668247156);
  PERFORM number_party_sets(ids);
  SELECT array_agg(coalesce(o.statement_id, n.statement_id)) INTO changed
    FROM (SELECT * FROM counted_statements WHERE statement_id = ANY (ids)) o
    FULL JOIN (SELECT * FROM statements_to_count_numbered WHERE statement_id = ANY (ids)) n
      ON n.statement_id = o.statement_id
   WHERE (o.*) IS DISTINCT FROM (n.*);
  IF changed IS NULL THEN RETURN; END IF;

  UPDATE theme_counts t SET statements = t.statements - cell.n
    FROM (SELECT subject_kind, place_kind, online, subject, month, place, geography, count(*)::int AS n
            FROM counted_cells WHERE statement_id = ANY (changed) GROUP BY 1, 2, 3, 4, 5, 6, 7) cell
   WHERE (t.subject_kind, t.place_kind, t.online, t.subject, t.month, t.place, t.geography)
       = (cell.subject_kind, cell.place_kind, cell.online, cell.subject, cell.month, cell.place, cell.geography);
  UPDATE theme_count_details t SET statements = t.statements - cell.n
    FROM (SELECT subject_kind, place_kind, online, subject, month, place, geography, act, side, party_set, count(*)::int AS n
            FROM counted_cells WHERE statement_id = ANY (changed) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) cell
   WHERE (t.subject_kind, t.place_kind, t.online, t.subject, t.month, t.place, t.geography, t.act, t.side, t.party_set)
       = (cell.subject_kind, cell.place_kind, cell.online, cell.subject, cell.month, cell.place, cell.geography, cell.act,
          cell.side, cell.party_set);
  DELETE FROM theme_counts t USING counted_cells cell
   WHERE t.statements = 0 AND cell.statement_id = ANY (changed)
     AND (t.subject_kind, t.place_kind, t.online, t.subject, t.month, t.place, t.geography)
       = (cell.subject_kind, cell.place_kind, cell.online, cell.subject, cell.month, cell.place, cell.geography);
  DELETE FROM theme_count_details t USING counted_cells cell
   WHERE t.statements = 0 AND cell.statement_id = ANY (changed)
     AND (t.subject_kind, t.place_kind, t.online, t.subject, t.month, t.place, t.geography, t.act, t.side, t.party_set)
       = (cell.subject_kind, cell.place_kind, cell.online, cell.subject, cell.month, cell.place, cell.geography, cell.act,
          cell.side, cell.party_set);

  DELETE FROM counted_statements WHERE statement_id = ANY (changed);
  INSERT INTO counted_statements SELECT * FROM statements_to_count_numbered WHERE statement_id = ANY (changed);

  INSERT INTO theme_counts AS t
  SELECT subject_kind, place_kind, online, subject, month, place, geography, count(*)::int
    FROM counted_cells WHERE statement_id = ANY (changed) GROUP BY 1, 2, 3, 4, 5, 6, 7
  ON CONFLICT (subject_kind, place_kind, online, subject, month, place, geography)
  DO UPDATE SET statements = t.statements + excluded.statements;
  INSERT INTO theme_count_details AS t
  SELECT subject_kind, place_kind, online, subject, month, place, geography, act, side, party_set, count(*)::int
    FROM counted_cells WHERE statement_id = ANY (changed) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
  ON CONFLICT (subject_kind, place_kind, online, subject, month, place, geography, act, side, party_set)
  DO UPDATE SET statements = t.statements + excluded.statements;
END
$$;

-- Counts everything anew.
CREATE FUNCTION "rebuild_counts"() RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1668247156);
  TRUNCATE theme_counts, theme_count_details, counted_statements;
  PERFORM number_party_sets(NULL);
  INSERT INTO counted_statements SELECT * FROM statements_to_count_numbered;
  INSERT INTO theme_count_details
  SELECT subject_kind, place_kind, online, subject, month, place, geography, act, side, party_set, count(*)::int
    FROM counted_cells GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 ORDER BY 1, 2, 3, 4, 5, 6, 7;
  INSERT INTO theme_counts
  SELECT subject_kind, place_kind, online, subject, month, place, geography, sum(statements)::int
    FROM theme_count_details GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7;
END
$$;

-- Where the roll-ups differ from what the facts give, counted from the view alone. No row: they are right.
CREATE VIEW "counting_faults" AS
WITH now AS MATERIALIZED (
  SELECT * FROM statements_to_count
), cells AS MATERIALIZED (
  SELECT subject.kind AS subject_kind, place.kind AS place_kind, n.online, subject.code AS subject, n.month,
         place.code AS place, place.geography, n.act, n.side, n.taking, n.senders, n.hosts, count(*)::int AS statements
    FROM now n
   CROSS JOIN LATERAL (
     SELECT 'theme'::"CountSubject" AS kind, unnest(n.themes) AS code
     UNION ALL SELECT 'group', unnest(n.groups)
     UNION ALL SELECT 'any', '') subject
   CROSS JOIN LATERAL (
     SELECT 'unit'::"CountPlace" AS kind, unnest(n.units) AS code, 'both'::"CountGeography" AS geography
     UNION ALL SELECT 'unit', unnest(n.units_of_the_day), 'of-the-day'
     UNION ALL SELECT 'unit', unnest(n.units_of_today), 'of-today'
     UNION ALL SELECT 'national', unnest(n.national), 'both'
     UNION ALL SELECT 'any', '', 'both') place
   GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
), sums AS (
  SELECT subject_kind, place_kind, online, subject, month, place, geography, sum(statements)::int AS statements
    FROM cells GROUP BY 1, 2, 3, 4, 5, 6, 7
), details AS (
  SELECT d.*, p.taking, p.senders, p.hosts FROM theme_count_details d JOIN party_sets p ON p.id = d.party_set
)
SELECT 'theme_counts' AS counts, subject, place, month, NULL AS act, NULL AS side,
       coalesce(t.statements, 0) AS stored, coalesce(c.statements, 0) AS found
  FROM theme_counts t FULL JOIN sums c USING (subject_kind, place_kind, online, subject, month, place, geography)
 WHERE t.statements IS DISTINCT FROM c.statements
UNION ALL
SELECT 'theme_count_details', subject, place, month, act, side, coalesce(d.statements, 0), coalesce(c.statements, 0)
  FROM details d FULL JOIN cells c
 USING (subject_kind, place_kind, online, subject, month, place, geography, act, side, taking, senders, hosts)
 WHERE d.statements IS DISTINCT FROM c.statements;

-- Whatever changes what a statement is counted under notes the statement. At the end of the transaction, all that were
-- noted are counted anew: whoever writes, the counts are right when he commits.
CREATE FUNCTION "note_statements"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  EXECUTE format('INSERT INTO counting_changes (statements) SELECT ids FROM (%s) found (ids) WHERE ids IS NOT NULL', TG_ARGV[0]);
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_changes"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  ids uuid[];
BEGIN
  WITH noted AS (DELETE FROM counting_changes RETURNING statements)
  SELECT array_agg(DISTINCT id) INTO ids FROM noted, unnest(noted.statements) id;
  IF ids IS NOT NULL THEN PERFORM recount(ids); END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "count_changes" AFTER INSERT ON "counting_changes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "count_changes"();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "statements" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(id) FROM changed');
CREATE TRIGGER "note_updated" AFTER UPDATE ON "statements" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(id) FROM changed');
CREATE TRIGGER "note_deleted" AFTER DELETE ON "statements" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(id) FROM changed');

CREATE FUNCTION "forget_counts"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  TRUNCATE theme_counts, theme_count_details, counted_statements;
  RETURN NULL;
END
$$;
CREATE TRIGGER "forget_truncated" AFTER TRUNCATE ON "statements" FOR EACH STATEMENT EXECUTE FUNCTION "forget_counts"();

CREATE TRIGGER "note_inserted" AFTER INSERT ON "statement_themes" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(DISTINCT statement_id) FROM changed');
CREATE TRIGGER "note_updated" AFTER UPDATE ON "statement_themes" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT statement_id) FROM (SELECT statement_id FROM before UNION ALL SELECT statement_id FROM after) changed');
CREATE TRIGGER "note_deleted" AFTER DELETE ON "statement_themes" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(DISTINCT statement_id) FROM changed');

CREATE TRIGGER "note_inserted" AFTER INSERT ON "statement_localities" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(DISTINCT statement_id) FROM changed');
CREATE TRIGGER "note_updated" AFTER UPDATE ON "statement_localities" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT statement_id) FROM (SELECT statement_id FROM before UNION ALL SELECT statement_id FROM after) changed');
CREATE TRIGGER "note_deleted" AFTER DELETE ON "statement_localities" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"('SELECT array_agg(DISTINCT statement_id) FROM changed');

CREATE TRIGGER "note_updated" AFTER UPDATE ON "visits" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(s.id) FROM before JOIN after USING (id) JOIN statements s ON s.visit_id = after.id WHERE before.start_date IS DISTINCT FROM after.start_date');

CREATE TRIGGER "note_inserted" AFTER INSERT ON "visit_parties" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT s.id) FROM changed JOIN statements s USING (visit_id)');
CREATE TRIGGER "note_updated" AFTER UPDATE ON "visit_parties" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT s.id) FROM (SELECT visit_id FROM before UNION ALL SELECT visit_id FROM after) changed JOIN statements s USING (visit_id)');
CREATE TRIGGER "note_deleted" AFTER DELETE ON "visit_parties" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT s.id) FROM changed JOIN statements s USING (visit_id)');

CREATE TRIGGER "note_inserted" AFTER INSERT ON "meeting_participants" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT s.id) FROM changed JOIN statements s USING (meeting_id)');
CREATE TRIGGER "note_updated" AFTER UPDATE ON "meeting_participants" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT s.id) FROM (SELECT meeting_id FROM before UNION ALL SELECT meeting_id FROM after) changed JOIN statements s USING (meeting_id)');
CREATE TRIGGER "note_deleted" AFTER DELETE ON "meeting_participants" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT s.id) FROM changed JOIN statements s USING (meeting_id)');

CREATE TRIGGER "note_updated" AFTER UPDATE ON "localities" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT sl.statement_id) FROM before JOIN after USING (id) JOIN statement_localities sl ON sl.locality_id = after.id WHERE (before.current_id, before.country_code) IS DISTINCT FROM (after.current_id, after.country_code)');

CREATE TRIGGER "note_updated" AFTER UPDATE ON "themes" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"(
    'SELECT array_agg(DISTINCT st.statement_id) FROM before JOIN after USING (code) JOIN statement_themes st ON st.theme_code = after.code WHERE before.group_code IS DISTINCT FROM after.group_code');

-- Lists run by first day with the undated ones last: these indexes have that order.
DROP INDEX "visits_start_date_id_idx";
CREATE INDEX "visits_start_date_id_idx" ON "visits"("start_date" DESC NULLS LAST, "id");

-- CreateIndex
CREATE INDEX "visits_oldest_idx" ON "visits"("start_date", "id");

SELECT "rebuild_counts"();
