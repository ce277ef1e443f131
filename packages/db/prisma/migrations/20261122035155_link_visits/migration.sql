-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "same_as_id" UUID;

-- CreateTable
CREATE TABLE "visit_tellings" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "signature" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "offers" TEXT[],

    CONSTRAINT "visit_tellings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_links" (
    "lower_id" UUID NOT NULL,
    "higher_id" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "explain" JSONB NOT NULL,

    CONSTRAINT "visit_links_pkey" PRIMARY KEY ("lower_id","higher_id")
);

-- CreateTable
CREATE TABLE "visit_redirects" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,

    CONSTRAINT "visit_redirects_pkey" PRIMARY KEY ("from_id")
);

-- CreateIndex
CREATE INDEX "visit_tellings_visit_id_idx" ON "visit_tellings"("visit_id");

-- CreateIndex
CREATE INDEX "visit_tellings_offers_idx" ON "visit_tellings" USING GIN ("offers");

-- CreateIndex
CREATE UNIQUE INDEX "visit_tellings_report_id_ordinal_key" ON "visit_tellings"("report_id", "ordinal");

-- CreateIndex
CREATE INDEX "visit_links_higher_id_idx" ON "visit_links"("higher_id");

-- CreateIndex
CREATE INDEX "visit_redirects_to_id_idx" ON "visit_redirects"("to_id");

-- CreateIndex
CREATE INDEX "statements_same_as_id_idx" ON "statements"("same_as_id");

-- AddForeignKey
ALTER TABLE "visit_tellings" ADD CONSTRAINT "visit_tellings_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_tellings" ADD CONSTRAINT "visit_tellings_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_links" ADD CONSTRAINT "visit_links_lower_id_fkey" FOREIGN KEY ("lower_id") REFERENCES "visit_tellings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_links" ADD CONSTRAINT "visit_links_higher_id_fkey" FOREIGN KEY ("higher_id") REFERENCES "visit_tellings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_redirects" ADD CONSTRAINT "visit_redirects_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "visits"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "statements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "visit_links" ADD CONSTRAINT "visit_links_order_check" CHECK ("lower_id" < "higher_id");
ALTER TABLE "visit_redirects" ADD CONSTRAINT "visit_redirects_other_check" CHECK ("from_id" <> "to_id");
ALTER TABLE "statements" ADD CONSTRAINT "statements_same_check" CHECK ("same_as_id" <> "id");
