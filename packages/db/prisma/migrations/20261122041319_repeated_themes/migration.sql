-- AlterTable
ALTER TABLE "statement_themes" ADD COLUMN     "repeated" BOOLEAN NOT NULL DEFAULT false;
