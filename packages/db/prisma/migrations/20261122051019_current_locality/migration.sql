-- The unit in force today where each unit stands or stood: the end of its chain of successors, for one dissolved without
-- a successor the unit that it lay in.
ALTER TABLE "localities" ADD COLUMN     "current_id" TEXT;

WITH RECURSIVE chain AS (
  SELECT "id", "id" AS "at", coalesce("successor_id", CASE WHEN "valid_to" IS NOT NULL THEN "parent_id" END) AS "heir"
    FROM "localities"
  UNION ALL
  SELECT c."id", l."id", coalesce(l."successor_id", CASE WHEN l."valid_to" IS NOT NULL THEN l."parent_id" END)
    FROM chain c JOIN "localities" l ON l."id" = c."heir"
)
UPDATE "localities" SET "current_id" = chain."at" FROM chain WHERE chain."id" = "localities"."id" AND chain."heir" IS NULL;

ALTER TABLE "localities" ALTER COLUMN "current_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "localities_current_id_idx" ON "localities"("current_id");

-- AddForeignKey
ALTER TABLE "localities" ADD CONSTRAINT "localities_current_id_fkey" FOREIGN KEY ("current_id") REFERENCES "localities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
