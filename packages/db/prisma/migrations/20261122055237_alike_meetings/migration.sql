-- AlterTable
ALTER TABLE "meetings" ADD COLUMN     "same_as_id" UUID;

-- CreateIndex
CREATE INDEX "meetings_same_as_id_idx" ON "meetings"("same_as_id");

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "meetings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_same_check" CHECK ("same_as_id" IS NULL OR ("online" AND "same_as_id" <> "id"));
