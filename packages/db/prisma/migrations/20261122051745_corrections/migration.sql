-- CreateEnum
CREATE TYPE "Absence" AS ENUM ('not-in-text', 'ambiguous', 'not-looked-for');

-- CreateEnum
CREATE TYPE "Deletion" AS ENUM ('removed', 'merged', 'rejected');

-- CreateEnum
CREATE TYPE "KeyScope" AS ENUM ('read', 'write');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('set', 'confirm', 'merge-visits', 'split-visit', 'reject-visit', 'merge-persons', 'split-person');

-- CreateEnum
CREATE TYPE "CorrectionSubject" AS ENUM ('visit', 'meeting', 'statement', 'person', 'office');

-- DropForeignKey
ALTER TABLE "visit_redirects" DROP CONSTRAINT "visit_redirects_to_id_fkey";

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "absence" "Absence",
ADD COLUMN     "correction_id" UUID;

-- AlterTable
ALTER TABLE "visit_tellings" ADD COLUMN     "corrected" UUID[],
ALTER COLUMN "visit_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "report_records" (
    "report_id" UUID NOT NULL,
    "record" JSONB NOT NULL,

    CONSTRAINT "report_records_pkey" PRIMARY KEY ("report_id")
);

-- CreateTable
CREATE TABLE "deleted_visits" (
    "id" UUID NOT NULL,
    "deleted_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" "Deletion" NOT NULL,

    CONSTRAINT "deleted_visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "scope" "KeyScope" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_on" DATE,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "key_id" UUID,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "subject" "CorrectionSubject" NOT NULL,
    "subject_ids" UUID[],
    "report_ids" UUID[],
    "anchor" JSONB,
    "field" TEXT,
    "before" JSONB,
    "after" JSONB,
    "undone_at" TIMESTAMPTZ,
    "undone_by" TEXT,
    "undone_why" TEXT,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_constraints" (
    "correction_id" UUID NOT NULL,
    "lower_id" UUID NOT NULL,
    "higher_id" UUID NOT NULL,
    "same" BOOLEAN NOT NULL,

    CONSTRAINT "visit_constraints_pkey" PRIMARY KEY ("correction_id","lower_id","higher_id")
);

-- CreateTable
CREATE TABLE "person_identities" (
    "correction_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "becomes_id" UUID NOT NULL,
    "report_id" UUID,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "person_identities_pkey" PRIMARY KEY ("correction_id","ordinal")
);

-- CreateIndex
CREATE INDEX "deleted_visits_deleted_at_id_idx" ON "deleted_visits"("deleted_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_name_key" ON "api_keys"("name");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "corrections_number_key" ON "corrections"("number");

-- CreateIndex
CREATE INDEX "corrections_key_id_idx" ON "corrections"("key_id");

-- CreateIndex
CREATE INDEX "corrections_at_id_idx" ON "corrections"("at" DESC, "id");

-- CreateIndex
CREATE INDEX "corrections_subject_ids_idx" ON "corrections" USING GIN ("subject_ids");

-- CreateIndex
CREATE INDEX "corrections_report_ids_idx" ON "corrections" USING GIN ("report_ids");

-- CreateIndex
CREATE INDEX "visit_constraints_lower_id_idx" ON "visit_constraints"("lower_id");

-- CreateIndex
CREATE INDEX "visit_constraints_higher_id_idx" ON "visit_constraints"("higher_id");

-- CreateIndex
CREATE INDEX "person_identities_person_id_idx" ON "person_identities"("person_id");

-- CreateIndex
CREATE INDEX "person_identities_becomes_id_idx" ON "person_identities"("becomes_id");

-- CreateIndex
CREATE INDEX "evidence_correction_id_idx" ON "evidence"("correction_id");

-- AddForeignKey
ALTER TABLE "report_records" ADD CONSTRAINT "report_records_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_keys"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_constraints" ADD CONSTRAINT "visit_constraints_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_identities" ADD CONSTRAINT "person_identities_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_absence_check" CHECK ("absence" IS NULL OR "status" = 'absent');
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "corrections"
  ADD CONSTRAINT "corrections_subject_check" CHECK (cardinality("subject_ids") > 0),
  ADD CONSTRAINT "corrections_reason_check" CHECK ("reason" <> ''),
  ADD CONSTRAINT "corrections_field_check" CHECK (("kind" IN ('set', 'confirm')) = ("field" IS NOT NULL)),
  ADD CONSTRAINT "corrections_undone_check" CHECK (("undone_at" IS NULL) = ("undone_by" IS NULL));
ALTER TABLE "visit_constraints" ADD CONSTRAINT "visit_constraints_order_check" CHECK ("lower_id" < "higher_id");
ALTER TABLE "person_identities" ADD CONSTRAINT "person_identities_other_check" CHECK ("person_id" <> "becomes_id");
