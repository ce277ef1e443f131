-- What Prisma's schema cannot say: a row that contradicts itself is refused.

-- Texts and evidence. Offsets and lengths are UTF-16 code units, which Postgres cannot count itself: the evidence's
-- body length is tied to the report's by a foreign key.
ALTER TABLE "reports"
  ADD CONSTRAINT "reports_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "reports_length_check" CHECK ("utf16_length" >= char_length("body")),
  ADD CONSTRAINT "reports_url_check" CHECK ("url" ~* '^https?://');

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_offsets_check" CHECK (0 <= "start_offset" AND "start_offset" < "end_offset" AND "end_offset" <= "body_length"),
  ADD CONSTRAINT "evidence_absent_check" CHECK (
    CASE WHEN "status" = 'absent'
      THEN num_nonnulls("start_offset", "end_offset", "quote") = 0
      ELSE num_nonnulls("start_offset", "end_offset", "quote") = 3
    END),
  ADD CONSTRAINT "evidence_reason_check" CHECK ("status" = 'stated' OR "reason" IS NOT NULL),
  ADD CONSTRAINT "evidence_quote_check" CHECK (char_length("quote") <= "end_offset" - "start_offset"),
  ADD CONSTRAINT "evidence_subject_check" CHECK (
    num_nonnulls("visit_id", "meeting_id", "statement_id", "person_id", "office_id", "document_id", "invitation_id") <= 1);

-- Places.
ALTER TABLE "countries" ADD CONSTRAINT "countries_code_check" CHECK ("code" ~ '^[A-Z]{2}$');

ALTER TABLE "localities"
  ADD CONSTRAINT "localities_level_check" CHECK ("level" BETWEEN 1 AND 3),
  ADD CONSTRAINT "localities_parent_check" CHECK ("parent_id" <> "id" AND "successor_id" <> "id"),
  ADD CONSTRAINT "localities_validity_check" CHECK ("valid_to" >= "valid_from"),
  ADD CONSTRAINT "localities_country_check" CHECK (NOT "resolved" OR "country_code" IS NOT NULL),
  ADD CONSTRAINT "localities_position_check" CHECK (
    num_nonnulls("latitude", "longitude") IN (0, 2)
    AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);

ALTER TABLE "ranks" ADD CONSTRAINT "ranks_rank_check" CHECK ("rank" BETWEEN 1 AND 7);

-- Visits and their parties.
ALTER TABLE "visits"
  ADD CONSTRAINT "visits_dates_check" CHECK ("end_date" >= "start_date"),
  ADD CONSTRAINT "visits_start_check" CHECK ("end_date" IS NULL OR "start_date" IS NOT NULL),
  ADD CONSTRAINT "visits_absent_check" CHECK ("date_status" <> 'absent' OR "start_date" IS NULL),
  ADD CONSTRAINT "visits_reason_check" CHECK ("date_status" = 'stated' OR "date_reason" IS NOT NULL);

ALTER TABLE "visit_parties"
  ADD CONSTRAINT "visit_parties_side_check" CHECK ("side" IN ('sender', 'host')),
  ADD CONSTRAINT "visit_parties_stage_check" CHECK (("side" = 'host') = ("stage" IS NOT NULL)),
  ADD CONSTRAINT "visit_parties_named_check" CHECK (num_nonnulls("country_code", "locality_id", "organisation_id") > 0);

ALTER TABLE "visit_localities"
  ADD CONSTRAINT "visit_localities_side_check" CHECK ("side" IN ('sender', 'host')),
  ADD CONSTRAINT "visit_localities_stage_check" CHECK (("side" = 'host') = ("stage" IS NOT NULL));

ALTER TABLE "visit_people" ADD CONSTRAINT "visit_people_side_check" CHECK ("side" IN ('sender', 'host'));

-- An online meeting belongs to no visit, every other to one.
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_online_check" CHECK ("online" = ("visit_id" IS NULL));

-- Statements: both sides together have neither a country nor a speaker of their own.
ALTER TABLE "statements"
  ADD CONSTRAINT "statements_side_check" CHECK (("side" IS NOT DISTINCT FROM 'both') = ("country_code" IS NULL)),
  ADD CONSTRAINT "statements_both_check" CHECK ("side" IS DISTINCT FROM 'both'
    OR num_nonnulls("speaker_person_id", "speaker_locality_id", "speaker_organisation_id") = 0),
  ADD CONSTRAINT "statements_speaker_check" CHECK (
    num_nonnulls("speaker_person_id", "speaker_locality_id", "speaker_organisation_id") <= 1),
  ADD CONSTRAINT "statements_place_check" CHECK (num_nonnulls("visit_id", "meeting_id") > 0);

ALTER TABLE "statement_addressees"
  ADD CONSTRAINT "statement_addressees_one_check" CHECK (num_nonnulls("person_id", "locality_id", "organisation_id") <= 1),
  ADD CONSTRAINT "statement_addressees_named_check" CHECK (
    num_nonnulls("country_code", "person_id", "locality_id", "organisation_id") > 0);

-- Documents and invitations.
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_named_check" CHECK (
  num_nonnulls("country_code", "locality_id", "organisation_id") > 0);

ALTER TABLE "invitations"
  ADD CONSTRAINT "invitations_by_check" CHECK (num_nonnulls("by_person_id", "by_locality_id", "by_organisation_id") <= 1),
  ADD CONSTRAINT "invitations_to_check" CHECK (num_nonnulls("to_person_id", "to_locality_id", "to_organisation_id") <= 1);

-- The data set is one row.
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_one_check" CHECK ("id" = 1 AND "version" >= 0);
INSERT INTO "dataset" DEFAULT VALUES;
