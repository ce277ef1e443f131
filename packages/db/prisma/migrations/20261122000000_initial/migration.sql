-- Folded names are searched by trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "LocalityKind" AS ENUM ('province', 'municipality', 'autonomous-region', 'special-region', 'state', 'region', 'prefecture', 'city', 'county', 'district', 'ward', 'unknown');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('visit-report', 'not-a-visit', 'not-read');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('sender', 'host', 'both');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('visited', 'planned');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "EvidenceStatus" AS ENUM ('stated', 'inferred', 'absent');

-- CreateEnum
CREATE TYPE "MeetingSide" AS ENUM ('guest', 'host');

-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('signed', 'to-be-signed');

-- CreateTable
CREATE TABLE "theme_groups" (
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_vi" TEXT,
    "label_zh" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "theme_groups_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "themes" (
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_vi" TEXT,
    "label_zh" TEXT,
    "definition" TEXT NOT NULL,
    "excludes" TEXT,
    "iptc" TEXT[],
    "ordinal" INTEGER NOT NULL,
    "group_code" TEXT NOT NULL,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "acts" (
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_vi" TEXT,
    "label_zh" TEXT,
    "definition" TEXT NOT NULL,
    "cameo" TEXT,
    "plover" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "acts_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ranks" (
    "rank" INTEGER NOT NULL,
    "examples" TEXT[],

    CONSTRAINT "ranks_pkey" PRIMARY KEY ("rank")
);

-- CreateTable
CREATE TABLE "countries" (
    "code" CHAR(2) NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_vi" TEXT,
    "name_zh" TEXT,
    "folded" TEXT NOT NULL,

    CONSTRAINT "countries_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "localities" (
    "id" TEXT NOT NULL,
    "country_code" CHAR(2),
    "kind" "LocalityKind" NOT NULL,
    "level" SMALLINT NOT NULL,
    "parent_id" TEXT,
    "name_en" TEXT NOT NULL,
    "name_vi" TEXT,
    "name_zh" TEXT,
    "aliases" TEXT[],
    "folded" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "valid_from" DATE,
    "valid_to" DATE,
    "successor_id" TEXT,
    "capital" BOOLEAN NOT NULL DEFAULT false,
    "seat" BOOLEAN NOT NULL DEFAULT false,
    "population" INTEGER,
    "resolved" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "localities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "body" TEXT NOT NULL,
    "utf16_length" INTEGER NOT NULL,
    "title" TEXT,
    "folded" TEXT NOT NULL,
    "publisher" TEXT,
    "published" DATE,
    "url" TEXT,
    "language" TEXT,
    "verdict" "Verdict" NOT NULL,
    "extractor_version" TEXT NOT NULL,
    "record_hash" CHAR(64) NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "source_id" TEXT NOT NULL,
    "ingested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "country_code" CHAR(2),
    "locality_id" TEXT,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "country_code" CHAR(2),

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_names" (
    "person_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "person_names_pkey" PRIMARY KEY ("person_id","report_id","name")
);

-- CreateTable
CREATE TABLE "offices" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "rank" INTEGER,
    "organisation_id" UUID,
    "locality_id" TEXT,
    "seen_on" DATE,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "offices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visits" (
    "id" UUID NOT NULL,
    "leader_id" UUID,
    "start_date" DATE,
    "end_date" DATE,
    "date_precision" "DatePrecision",
    "edtf" TEXT,
    "range_stated" BOOLEAN NOT NULL DEFAULT false,
    "date_status" "EvidenceStatus" NOT NULL,
    "date_reason" TEXT,

    CONSTRAINT "visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_reports" (
    "visit_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "visit_reports_pkey" PRIMARY KEY ("visit_id","report_id")
);

-- CreateTable
CREATE TABLE "visit_parties" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "side" "Side" NOT NULL,
    "country_code" CHAR(2),
    "locality_id" TEXT,
    "organisation_id" UUID,
    "stage" "Stage",
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "visit_parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_localities" (
    "visit_id" UUID NOT NULL,
    "locality_id" TEXT NOT NULL,
    "side" "Side" NOT NULL,
    "stage" "Stage",
    "direct" BOOLEAN NOT NULL,

    CONSTRAINT "visit_localities_pkey" PRIMARY KEY ("visit_id","locality_id","side")
);

-- CreateTable
CREATE TABLE "visit_people" (
    "visit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "side" "Side",

    CONSTRAINT "visit_people_pkey" PRIMARY KEY ("visit_id","person_id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "visit_id" UUID,
    "online" BOOLEAN NOT NULL,
    "day" DATE,
    "place" TEXT,
    "locality_id" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_participants" (
    "meeting_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "side" "MeetingSide" NOT NULL,
    "country_code" CHAR(2),
    "locality_id" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "meeting_participants_pkey" PRIMARY KEY ("meeting_id","person_id")
);

-- CreateTable
CREATE TABLE "statements" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "visit_id" UUID,
    "meeting_id" UUID,
    "side" "Side",
    "country_code" CHAR(2),
    "speaker" TEXT,
    "speaker_person_id" UUID,
    "speaker_locality_id" TEXT,
    "speaker_organisation_id" UUID,
    "act_code" TEXT NOT NULL,
    "day" DATE,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_themes" (
    "statement_id" UUID NOT NULL,
    "theme_code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "statement_themes_pkey" PRIMARY KEY ("statement_id","theme_code")
);

-- CreateTable
CREATE TABLE "statement_localities" (
    "statement_id" UUID NOT NULL,
    "locality_id" TEXT NOT NULL,
    "direct" BOOLEAN NOT NULL,

    CONSTRAINT "statement_localities_pkey" PRIMARY KEY ("statement_id","locality_id")
);

-- CreateTable
CREATE TABLE "statement_addressees" (
    "statement_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "country_code" CHAR(2),
    "person_id" UUID,
    "locality_id" TEXT,
    "organisation_id" UUID,

    CONSTRAINT "statement_addressees_pkey" PRIMARY KEY ("statement_id","ordinal")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "visit_id" UUID,
    "meeting_id" UUID,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE,
    "status" "DocumentStatus" NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_parties" (
    "document_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "country_code" CHAR(2),
    "locality_id" TEXT,
    "organisation_id" UUID,

    CONSTRAINT "document_parties_pkey" PRIMARY KEY ("document_id","ordinal")
);

-- CreateTable
CREATE TABLE "document_signatories" (
    "document_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "document_signatories_pkey" PRIMARY KEY ("document_id","person_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "visit_id" UUID,
    "by_name" TEXT,
    "by_person_id" UUID,
    "by_locality_id" TEXT,
    "by_organisation_id" UUID,
    "to_name" TEXT,
    "to_person_id" UUID,
    "to_locality_id" TEXT,
    "to_organisation_id" UUID,
    "for_edtf" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "body_length" INTEGER NOT NULL,
    "visit_id" UUID,
    "meeting_id" UUID,
    "statement_id" UUID,
    "person_id" UUID,
    "office_id" UUID,
    "document_id" UUID,
    "invitation_id" UUID,
    "pointer" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT,
    "status" "EvidenceStatus" NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "quote" TEXT,
    "rule" TEXT NOT NULL,
    "reason" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reference_hash" TEXT,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "themes_group_code_idx" ON "themes"("group_code");

-- CreateIndex
CREATE INDEX "countries_folded_idx" ON "countries" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "localities_country_code_level_idx" ON "localities"("country_code", "level");

-- CreateIndex
CREATE INDEX "localities_parent_id_idx" ON "localities"("parent_id");

-- CreateIndex
CREATE INDEX "localities_successor_id_idx" ON "localities"("successor_id");

-- CreateIndex
CREATE INDEX "localities_folded_idx" ON "localities" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "reports_sha256_key" ON "reports"("sha256");

-- CreateIndex
CREATE INDEX "reports_published_idx" ON "reports"("published");

-- CreateIndex
CREATE INDEX "reports_verdict_idx" ON "reports"("verdict");

-- CreateIndex
CREATE INDEX "reports_url_idx" ON "reports"("url");

-- CreateIndex
CREATE INDEX "reports_folded_idx" ON "reports" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "reports_id_utf16_length_key" ON "reports"("id", "utf16_length");

-- CreateIndex
CREATE INDEX "organisations_country_code_idx" ON "organisations"("country_code");

-- CreateIndex
CREATE INDEX "organisations_locality_id_idx" ON "organisations"("locality_id");

-- CreateIndex
CREATE INDEX "organisations_folded_idx" ON "organisations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "people_country_code_idx" ON "people"("country_code");

-- CreateIndex
CREATE INDEX "people_folded_idx" ON "people" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "person_names_report_id_idx" ON "person_names"("report_id");

-- CreateIndex
CREATE INDEX "person_names_folded_idx" ON "person_names" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "offices_person_id_seen_on_idx" ON "offices"("person_id", "seen_on");

-- CreateIndex
CREATE INDEX "offices_report_id_idx" ON "offices"("report_id");

-- CreateIndex
CREATE INDEX "offices_organisation_id_idx" ON "offices"("organisation_id");

-- CreateIndex
CREATE INDEX "offices_locality_id_idx" ON "offices"("locality_id");

-- CreateIndex
CREATE INDEX "offices_rank_idx" ON "offices"("rank");

-- CreateIndex
CREATE INDEX "offices_folded_idx" ON "offices" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "offices_person_id_report_id_title_key" ON "offices"("person_id", "report_id", "title");

-- CreateIndex
CREATE INDEX "visits_start_date_id_idx" ON "visits"("start_date" DESC, "id");

-- CreateIndex
CREATE INDEX "visits_end_date_idx" ON "visits"("end_date");

-- CreateIndex
CREATE INDEX "visits_leader_id_idx" ON "visits"("leader_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_reports_report_id_ordinal_key" ON "visit_reports"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "visit_parties_country_code_side_idx" ON "visit_parties"("country_code", "side");

-- CreateIndex
CREATE INDEX "visit_parties_locality_id_side_idx" ON "visit_parties"("locality_id", "side");

-- CreateIndex
CREATE INDEX "visit_parties_organisation_id_idx" ON "visit_parties"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_parties_visit_id_side_ordinal_key" ON "visit_parties"("visit_id", "side", "ordinal");

-- CreateIndex
CREATE INDEX "visit_localities_locality_id_side_visit_id_idx" ON "visit_localities"("locality_id", "side", "visit_id");

-- CreateIndex
CREATE INDEX "visit_people_person_id_idx" ON "visit_people"("person_id");

-- CreateIndex
CREATE INDEX "meetings_visit_id_idx" ON "meetings"("visit_id");

-- CreateIndex
CREATE INDEX "meetings_locality_id_idx" ON "meetings"("locality_id");

-- CreateIndex
CREATE INDEX "meetings_day_idx" ON "meetings"("day");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_report_id_ordinal_key" ON "meetings"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "meeting_participants_person_id_idx" ON "meeting_participants"("person_id");

-- CreateIndex
CREATE INDEX "meeting_participants_country_code_idx" ON "meeting_participants"("country_code");

-- CreateIndex
CREATE INDEX "meeting_participants_locality_id_idx" ON "meeting_participants"("locality_id");

-- CreateIndex
CREATE INDEX "statements_visit_id_idx" ON "statements"("visit_id");

-- CreateIndex
CREATE INDEX "statements_meeting_id_idx" ON "statements"("meeting_id");

-- CreateIndex
CREATE INDEX "statements_act_code_day_idx" ON "statements"("act_code", "day");

-- CreateIndex
CREATE INDEX "statements_country_code_idx" ON "statements"("country_code");

-- CreateIndex
CREATE INDEX "statements_speaker_person_id_idx" ON "statements"("speaker_person_id");

-- CreateIndex
CREATE INDEX "statements_speaker_locality_id_idx" ON "statements"("speaker_locality_id");

-- CreateIndex
CREATE INDEX "statements_speaker_organisation_id_idx" ON "statements"("speaker_organisation_id");

-- CreateIndex
CREATE INDEX "statements_day_idx" ON "statements"("day");

-- CreateIndex
CREATE UNIQUE INDEX "statements_report_id_ordinal_key" ON "statements"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "statement_themes_theme_code_statement_id_idx" ON "statement_themes"("theme_code", "statement_id");

-- CreateIndex
CREATE INDEX "statement_localities_locality_id_statement_id_idx" ON "statement_localities"("locality_id", "statement_id");

-- CreateIndex
CREATE INDEX "statement_addressees_country_code_idx" ON "statement_addressees"("country_code");

-- CreateIndex
CREATE INDEX "statement_addressees_person_id_idx" ON "statement_addressees"("person_id");

-- CreateIndex
CREATE INDEX "statement_addressees_locality_id_idx" ON "statement_addressees"("locality_id");

-- CreateIndex
CREATE INDEX "statement_addressees_organisation_id_idx" ON "statement_addressees"("organisation_id");

-- CreateIndex
CREATE INDEX "documents_visit_id_idx" ON "documents"("visit_id");

-- CreateIndex
CREATE INDEX "documents_meeting_id_idx" ON "documents"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_report_id_ordinal_key" ON "documents"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "document_parties_country_code_idx" ON "document_parties"("country_code");

-- CreateIndex
CREATE INDEX "document_parties_locality_id_idx" ON "document_parties"("locality_id");

-- CreateIndex
CREATE INDEX "document_parties_organisation_id_idx" ON "document_parties"("organisation_id");

-- CreateIndex
CREATE INDEX "document_signatories_person_id_idx" ON "document_signatories"("person_id");

-- CreateIndex
CREATE INDEX "invitations_visit_id_idx" ON "invitations"("visit_id");

-- CreateIndex
CREATE INDEX "invitations_by_person_id_idx" ON "invitations"("by_person_id");

-- CreateIndex
CREATE INDEX "invitations_by_locality_id_idx" ON "invitations"("by_locality_id");

-- CreateIndex
CREATE INDEX "invitations_by_organisation_id_idx" ON "invitations"("by_organisation_id");

-- CreateIndex
CREATE INDEX "invitations_to_person_id_idx" ON "invitations"("to_person_id");

-- CreateIndex
CREATE INDEX "invitations_to_locality_id_idx" ON "invitations"("to_locality_id");

-- CreateIndex
CREATE INDEX "invitations_to_organisation_id_idx" ON "invitations"("to_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_report_id_ordinal_key" ON "invitations"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "evidence_report_id_ordinal_idx" ON "evidence"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "evidence_visit_id_idx" ON "evidence"("visit_id");

-- CreateIndex
CREATE INDEX "evidence_meeting_id_idx" ON "evidence"("meeting_id");

-- CreateIndex
CREATE INDEX "evidence_statement_id_idx" ON "evidence"("statement_id");

-- CreateIndex
CREATE INDEX "evidence_person_id_idx" ON "evidence"("person_id");

-- CreateIndex
CREATE INDEX "evidence_office_id_idx" ON "evidence"("office_id");

-- CreateIndex
CREATE INDEX "evidence_document_id_idx" ON "evidence"("document_id");

-- CreateIndex
CREATE INDEX "evidence_invitation_id_idx" ON "evidence"("invitation_id");

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_group_code_fkey" FOREIGN KEY ("group_code") REFERENCES "theme_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "localities" ADD CONSTRAINT "localities_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "localities" ADD CONSTRAINT "localities_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "localities" ADD CONSTRAINT "localities_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_names" ADD CONSTRAINT "person_names_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_rank_fkey" FOREIGN KEY ("rank") REFERENCES "ranks"("rank") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_reports" ADD CONSTRAINT "visit_reports_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_reports" ADD CONSTRAINT "visit_reports_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_parties" ADD CONSTRAINT "visit_parties_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_parties" ADD CONSTRAINT "visit_parties_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_parties" ADD CONSTRAINT "visit_parties_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_parties" ADD CONSTRAINT "visit_parties_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_localities" ADD CONSTRAINT "visit_localities_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_localities" ADD CONSTRAINT "visit_localities_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_people" ADD CONSTRAINT "visit_people_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_people" ADD CONSTRAINT "visit_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participants" ADD CONSTRAINT "meeting_participants_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_speaker_person_id_fkey" FOREIGN KEY ("speaker_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_speaker_locality_id_fkey" FOREIGN KEY ("speaker_locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_speaker_organisation_id_fkey" FOREIGN KEY ("speaker_organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_act_code_fkey" FOREIGN KEY ("act_code") REFERENCES "acts"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_themes" ADD CONSTRAINT "statement_themes_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_themes" ADD CONSTRAINT "statement_themes_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "themes"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_localities" ADD CONSTRAINT "statement_localities_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_localities" ADD CONSTRAINT "statement_localities_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_addressees" ADD CONSTRAINT "statement_addressees_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_addressees" ADD CONSTRAINT "statement_addressees_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_addressees" ADD CONSTRAINT "statement_addressees_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_addressees" ADD CONSTRAINT "statement_addressees_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_addressees" ADD CONSTRAINT "statement_addressees_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_parties" ADD CONSTRAINT "document_parties_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_signatories" ADD CONSTRAINT "document_signatories_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_signatories" ADD CONSTRAINT "document_signatories_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_by_person_id_fkey" FOREIGN KEY ("by_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_by_locality_id_fkey" FOREIGN KEY ("by_locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_by_organisation_id_fkey" FOREIGN KEY ("by_organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_to_person_id_fkey" FOREIGN KEY ("to_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_to_locality_id_fkey" FOREIGN KEY ("to_locality_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_to_organisation_id_fkey" FOREIGN KEY ("to_organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_body_length_fkey" FOREIGN KEY ("report_id", "body_length") REFERENCES "reports"("id", "utf16_length") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meetings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
