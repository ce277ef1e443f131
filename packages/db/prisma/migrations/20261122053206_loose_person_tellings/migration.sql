-- DropForeignKey
ALTER TABLE "person_redirects" DROP CONSTRAINT "person_redirects_to_id_fkey";

-- DropForeignKey
ALTER TABLE "person_tellings" DROP CONSTRAINT "person_tellings_person_id_fkey";
