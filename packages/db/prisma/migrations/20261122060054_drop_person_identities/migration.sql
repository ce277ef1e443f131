-- DropTable
DROP TABLE "person_identities";
