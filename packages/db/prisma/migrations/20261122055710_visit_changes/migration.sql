-- AlterTable
ALTER TABLE "visits" ADD COLUMN "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "visits_updated_at_id_idx" ON "visits"("updated_at", "id");

-- A visit that is written again has changed.
CREATE FUNCTION stamp_visit() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.updated_at = OLD.updated_at THEN NEW.updated_at := now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "stamp_updated" BEFORE UPDATE ON "visits" FOR EACH ROW EXECUTE FUNCTION stamp_visit();

-- The version of the data set is the last thing that a transaction writes, and one at a time: what it has changed gets the
-- moment of that version, so that whoever has read a version misses nothing by asking what changed since.
CREATE FUNCTION stamp_version() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version = OLD.version THEN RETURN NEW; END IF;
  NEW.changed_at := date_trunc('milliseconds', clock_timestamp());
  UPDATE visits SET updated_at = NEW.changed_at WHERE updated_at = now();
  UPDATE deleted_visits SET deleted_at = NEW.changed_at WHERE deleted_at = now();
  RETURN NEW;
END $$;
CREATE TRIGGER "stamp_changed" BEFORE UPDATE ON "dataset" FOR EACH ROW EXECUTE FUNCTION stamp_version();
