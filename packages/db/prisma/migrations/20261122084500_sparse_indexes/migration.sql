-- Columns that most rows leave empty are indexed where they are not: what looks a value up never asks for the empty ones,
-- and a row of evidence, which is about one fact, enters one index of seven.
DROP INDEX "evidence_visit_id_idx";
CREATE INDEX "evidence_visit_id_idx" ON "evidence"("visit_id") WHERE "visit_id" IS NOT NULL;
DROP INDEX "evidence_meeting_id_idx";
CREATE INDEX "evidence_meeting_id_idx" ON "evidence"("meeting_id") WHERE "meeting_id" IS NOT NULL;
DROP INDEX "evidence_statement_id_idx";
CREATE INDEX "evidence_statement_id_idx" ON "evidence"("statement_id") WHERE "statement_id" IS NOT NULL;
DROP INDEX "evidence_person_id_idx";
CREATE INDEX "evidence_person_id_idx" ON "evidence"("person_id") WHERE "person_id" IS NOT NULL;
DROP INDEX "evidence_office_id_idx";
CREATE INDEX "evidence_office_id_idx" ON "evidence"("office_id") WHERE "office_id" IS NOT NULL;
DROP INDEX "evidence_document_id_idx";
CREATE INDEX "evidence_document_id_idx" ON "evidence"("document_id") WHERE "document_id" IS NOT NULL;
DROP INDEX "evidence_invitation_id_idx";
CREATE INDEX "evidence_invitation_id_idx" ON "evidence"("invitation_id") WHERE "invitation_id" IS NOT NULL;
DROP INDEX "evidence_correction_id_idx";
CREATE INDEX "evidence_correction_id_idx" ON "evidence"("correction_id") WHERE "correction_id" IS NOT NULL;
DROP INDEX "statements_same_as_id_idx";
CREATE INDEX "statements_same_as_id_idx" ON "statements"("same_as_id") WHERE "same_as_id" IS NOT NULL;
DROP INDEX "statements_speaker_person_id_idx";
CREATE INDEX "statements_speaker_person_id_idx" ON "statements"("speaker_person_id") WHERE "speaker_person_id" IS NOT NULL;
DROP INDEX "statements_speaker_locality_id_idx";
CREATE INDEX "statements_speaker_locality_id_idx" ON "statements"("speaker_locality_id") WHERE "speaker_locality_id" IS NOT NULL;
DROP INDEX "statements_speaker_organisation_id_idx";
CREATE INDEX "statements_speaker_organisation_id_idx" ON "statements"("speaker_organisation_id") WHERE "speaker_organisation_id" IS NOT NULL;
DROP INDEX "statement_addressees_person_id_idx";
CREATE INDEX "statement_addressees_person_id_idx" ON "statement_addressees"("person_id") WHERE "person_id" IS NOT NULL;
DROP INDEX "statement_addressees_locality_id_idx";
CREATE INDEX "statement_addressees_locality_id_idx" ON "statement_addressees"("locality_id") WHERE "locality_id" IS NOT NULL;
DROP INDEX "statement_addressees_organisation_id_idx";
CREATE INDEX "statement_addressees_organisation_id_idx" ON "statement_addressees"("organisation_id") WHERE "organisation_id" IS NOT NULL;
DROP INDEX "meetings_same_as_id_idx";
CREATE INDEX "meetings_same_as_id_idx" ON "meetings"("same_as_id") WHERE "same_as_id" IS NOT NULL;
DROP INDEX "documents_meeting_id_idx";
CREATE INDEX "documents_meeting_id_idx" ON "documents"("meeting_id") WHERE "meeting_id" IS NOT NULL;
DROP INDEX "document_parties_locality_id_idx";
CREATE INDEX "document_parties_locality_id_idx" ON "document_parties"("locality_id") WHERE "locality_id" IS NOT NULL;
DROP INDEX "document_parties_organisation_id_idx";
CREATE INDEX "document_parties_organisation_id_idx" ON "document_parties"("organisation_id") WHERE "organisation_id" IS NOT NULL;
DROP INDEX "offices_organisation_id_idx";
CREATE INDEX "offices_organisation_id_idx" ON "offices"("organisation_id") WHERE "organisation_id" IS NOT NULL;
DROP INDEX "offices_locality_id_idx";
CREATE INDEX "offices_locality_id_idx" ON "offices"("locality_id") WHERE "locality_id" IS NOT NULL;
DROP INDEX "invitations_visit_id_idx";
CREATE INDEX "invitations_visit_id_idx" ON "invitations"("visit_id") WHERE "visit_id" IS NOT NULL;
DROP INDEX "invitations_by_person_id_idx";
CREATE INDEX "invitations_by_person_id_idx" ON "invitations"("by_person_id") WHERE "by_person_id" IS NOT NULL;
DROP INDEX "invitations_by_locality_id_idx";
CREATE INDEX "invitations_by_locality_id_idx" ON "invitations"("by_locality_id") WHERE "by_locality_id" IS NOT NULL;
DROP INDEX "invitations_by_organisation_id_idx";
CREATE INDEX "invitations_by_organisation_id_idx" ON "invitations"("by_organisation_id") WHERE "by_organisation_id" IS NOT NULL;
DROP INDEX "invitations_to_person_id_idx";
CREATE INDEX "invitations_to_person_id_idx" ON "invitations"("to_person_id") WHERE "to_person_id" IS NOT NULL;
DROP INDEX "invitations_to_locality_id_idx";
CREATE INDEX "invitations_to_locality_id_idx" ON "invitations"("to_locality_id") WHERE "to_locality_id" IS NOT NULL;
DROP INDEX "invitations_to_organisation_id_idx";
CREATE INDEX "invitations_to_organisation_id_idx" ON "invitations"("to_organisation_id") WHERE "to_organisation_id" IS NOT NULL;

DROP INDEX "evidence_folded_idx";
CREATE INDEX "evidence_folded_idx" ON "evidence" USING GIN ("folded" gin_trgm_ops) WHERE "folded" IS NOT NULL;

-- Most words have ASCII letters alone, which only need their case folded. Gives what it gave.
CREATE OR REPLACE FUNCTION fold_words(words TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN octet_length(words) = char_length(words) THEN lower(words) ELSE normalize(
    replace(replace(replace(replace(
        translate(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]+', '', 'g'), 'đðłøıə', 'ddloia'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    NFC) END;
