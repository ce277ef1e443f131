-- AlterTable
ALTER TABLE "visit_tellings" ADD COLUMN     "refers" TEXT[];

-- CreateIndex
CREATE INDEX "visit_tellings_refers_idx" ON "visit_tellings" USING GIN ("refers");
