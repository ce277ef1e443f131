-- CreateTable
CREATE TABLE "person_tellings" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "own_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country_code" CHAR(2),
    "stance" JSONB NOT NULL,
    "offers" TEXT[],

    CONSTRAINT "person_tellings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_links" (
    "lower_id" UUID NOT NULL,
    "higher_id" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "explain" JSONB NOT NULL,

    CONSTRAINT "person_links_pkey" PRIMARY KEY ("lower_id","higher_id")
);

-- CreateTable
CREATE TABLE "person_redirects" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,

    CONSTRAINT "person_redirects_pkey" PRIMARY KEY ("from_id")
);

-- CreateIndex
CREATE INDEX "person_tellings_person_id_idx" ON "person_tellings"("person_id");

-- CreateIndex
CREATE INDEX "person_tellings_offers_idx" ON "person_tellings" USING GIN ("offers");

-- CreateIndex
CREATE UNIQUE INDEX "person_tellings_report_id_own_id_key" ON "person_tellings"("report_id", "own_id");

-- CreateIndex
CREATE INDEX "person_links_higher_id_idx" ON "person_links"("higher_id");

-- CreateIndex
CREATE INDEX "person_redirects_to_id_idx" ON "person_redirects"("to_id");

-- AddForeignKey
ALTER TABLE "person_tellings" ADD CONSTRAINT "person_tellings_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_tellings" ADD CONSTRAINT "person_tellings_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_links" ADD CONSTRAINT "person_links_lower_id_fkey" FOREIGN KEY ("lower_id") REFERENCES "person_tellings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_links" ADD CONSTRAINT "person_links_higher_id_fkey" FOREIGN KEY ("higher_id") REFERENCES "person_tellings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_redirects" ADD CONSTRAINT "person_redirects_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
