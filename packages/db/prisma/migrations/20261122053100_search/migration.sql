-- Words without marks and case, blanks kept: what searches compare. Immutable, so that columns and indexes may rest on it
-- (unaccent is only stable). apps/api/src/schema/search/folding.ts does the same to what is looked for.
CREATE FUNCTION fold_words(words TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN normalize(
    replace(replace(replace(replace(
        translate(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]+', '', 'g'), 'đðłøıə', 'ddloia'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    NFC);

-- A text of any length: Postgres keeps a megabyte of different words at most.
CREATE FUNCTION search_words(title TEXT, body TEXT) RETURNS TSVECTOR
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('simple', fold_words(coalesce(title, ''))), 'A')
    || setweight(to_tsvector('simple', left(fold_words(coalesce(body, '')), 400000)), 'D');

ALTER TABLE "reports" ADD COLUMN "words" TSVECTOR GENERATED ALWAYS AS (search_words(title, body)) STORED;
CREATE INDEX "reports_words_idx" ON "reports" USING GIN ("words");

-- The words of statements, for filters (by trigrams) and searches (by words).
CREATE FUNCTION statement_words(statement UUID, field TEXT, quote TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN statement IS NOT NULL AND field = '' THEN fold_words(quote) END;

ALTER TABLE "evidence" ADD COLUMN "folded" TEXT
    GENERATED ALWAYS AS (statement_words(statement_id, field, quote)) STORED;
CREATE INDEX "evidence_folded_idx" ON "evidence" USING GIN ("folded" gin_trgm_ops);
CREATE INDEX "evidence_words_idx" ON "evidence" USING GIN (to_tsvector('simple', folded)) WHERE folded IS NOT NULL;
