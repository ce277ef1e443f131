-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "same_as_id" UUID;

-- CreateIndex
CREATE INDEX "documents_same_as_id_idx" ON "documents"("same_as_id") WHERE "same_as_id" IS NOT NULL;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "documents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "documents" ADD CONSTRAINT "documents_same_check" CHECK ("same_as_id" <> "id");
