-- CreateTable
CREATE TABLE "person_constraints" (
    "correction_id" UUID NOT NULL,
    "lower_id" UUID NOT NULL,
    "higher_id" UUID NOT NULL,
    "same" BOOLEAN NOT NULL,

    CONSTRAINT "person_constraints_pkey" PRIMARY KEY ("correction_id","lower_id","higher_id")
);

-- CreateIndex
CREATE INDEX "person_constraints_lower_id_idx" ON "person_constraints"("lower_id");

-- CreateIndex
CREATE INDEX "person_constraints_higher_id_idx" ON "person_constraints"("higher_id");

-- AddForeignKey
ALTER TABLE "person_constraints" ADD CONSTRAINT "person_constraints_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "person_constraints" ADD CONSTRAINT "person_constraints_order_check" CHECK ("lower_id" < "higher_id");
ALTER TABLE "person_links" ADD CONSTRAINT "person_links_order_check" CHECK ("lower_id" < "higher_id");
ALTER TABLE "person_redirects" ADD CONSTRAINT "person_redirects_other_check" CHECK ("from_id" <> "to_id");
