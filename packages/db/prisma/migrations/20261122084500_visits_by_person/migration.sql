-- Visits by person are told by the index alone: a search for names reads hundreds of them.
DROP INDEX "visit_people_person_id_idx";
CREATE INDEX "visit_people_person_id_visit_id_idx" ON "visit_people"("person_id", "visit_id");
