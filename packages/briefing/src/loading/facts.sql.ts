/** All facts of the visits $1 and online meetings $2, as JSON lists, in one statement and so of one moment. */
export const FACTS = `
WITH RECURSIVE met AS (
  SELECT m.* FROM meetings m WHERE m.visit_id = ANY($1::uuid[]) OR m.id = ANY($2::uuid[])
), said AS (
  SELECT s.* FROM statements s
   WHERE (s.visit_id = ANY($1::uuid[]) OR s.meeting_id IN (SELECT id FROM met)) AND s.same_as_id IS NULL
), told AS (
  SELECT report_id AS id FROM visit_reports WHERE visit_id = ANY($1::uuid[])
  UNION SELECT report_id FROM met UNION SELECT report_id FROM said
), papers AS (
  SELECT d.* FROM documents d WHERE d.visit_id = ANY($1::uuid[]) OR d.meeting_id IN (SELECT id FROM met)
), invited AS (
  SELECT i.* FROM invitations i WHERE i.visit_id = ANY($1::uuid[])
), somebody AS (
  SELECT leader_id AS id FROM visits WHERE id = ANY($1::uuid[])
  UNION SELECT person_id FROM visit_people WHERE visit_id = ANY($1::uuid[])
  UNION SELECT person_id FROM meeting_participants WHERE meeting_id IN (SELECT id FROM met)
  UNION SELECT speaker_person_id FROM said
  UNION SELECT person_id FROM document_signatories WHERE document_id IN (SELECT id FROM papers)
), held AS (
  SELECT o.* FROM offices o WHERE o.person_id IN (SELECT id FROM somebody) AND o.report_id IN (SELECT id FROM told)
), somewhere AS (
  SELECT locality_id AS id FROM visit_parties WHERE visit_id = ANY($1::uuid[])
  UNION SELECT locality_id FROM meeting_participants WHERE meeting_id IN (SELECT id FROM met)
  UNION SELECT locality_id FROM document_parties WHERE document_id IN (SELECT id FROM papers)
  UNION SELECT unnest($3::text[])
), place AS (
  SELECT l.* FROM localities l WHERE l.id IN (SELECT id FROM somewhere)
  UNION
  SELECT l.* FROM localities l JOIN place p ON l.id = p.parent_id OR l.id = p.successor_id
), proof AS (
  SELECT e.* FROM evidence e WHERE e.start_offset IS NOT NULL AND (
    e.visit_id = ANY($1::uuid[]) OR e.meeting_id IN (SELECT id FROM met) OR e.statement_id IN (SELECT id FROM said)
    OR e.office_id IN (SELECT id FROM held) OR e.document_id IN (SELECT id FROM papers)
    OR e.invitation_id IN (SELECT id FROM invited))
)
SELECT
  (SELECT json_agg(json_build_object('id', id, 'title', title, 'publisher', publisher, 'published', published,
     'url', url, 'language', language, 'body', body) ORDER BY id) FROM reports WHERE id IN (SELECT id FROM told)) AS reports,
  (SELECT json_agg(json_build_object('id', id, 'country', country_code, 'en', name_en, 'vi', name_vi, 'zh', name_zh,
     'parent', parent_id, 'validTo', valid_to, 'successor', successor_id) ORDER BY id) FROM place) AS localities,
  (SELECT json_agg(json_build_object('id', id, 'name', name, 'country', country_code,
     'spellings', (SELECT json_agg(DISTINCT n.name) FROM person_names n WHERE n.person_id = p.id)) ORDER BY id)
     FROM people p WHERE id IN (SELECT id FROM somebody)) AS people,
  (SELECT json_agg(json_build_object('id', id, 'person', person_id, 'report', report_id, 'title', title, 'rank', rank,
     'seenOn', seen_on) ORDER BY report_id, ordinal, id) FROM held) AS offices,
  (SELECT json_agg(json_build_object('id', id, 'leader', leader_id, 'start', start_date, 'end', end_date, 'edtf', edtf,
     'precision', date_precision, 'dateStatus', date_status, 'dateReason', date_reason,
     'reports', (SELECT json_agg(report_id ORDER BY report_id) FROM visit_reports r WHERE r.visit_id = v.id)) ORDER BY id)
     FROM visits v WHERE id = ANY($1::uuid[])) AS visits,
  (SELECT json_agg(json_build_object('visit', p.visit_id, 'side', p.side, 'country', p.country_code,
     'locality', p.locality_id, 'organisation', o.name, 'stage', p.stage) ORDER BY p.visit_id, p.side, p.ordinal)
     FROM visit_parties p LEFT JOIN organisations o ON o.id = p.organisation_id
     WHERE p.visit_id = ANY($1::uuid[])) AS parties,
  (SELECT json_agg(json_build_object('id', id, 'visit', visit_id, 'report', report_id, 'day', day, 'place', place)
     ORDER BY report_id, ordinal) FROM met) AS meetings,
  (SELECT json_agg(json_build_object('meeting', meeting_id, 'person', person_id, 'side', side, 'country', country_code,
     'locality', locality_id) ORDER BY meeting_id, ordinal)
     FROM meeting_participants WHERE meeting_id IN (SELECT id FROM met)) AS participants,
  (SELECT json_agg(json_build_object('id', id, 'visit', visit_id, 'meeting', meeting_id, 'person', speaker_person_id,
     'speaker', speaker, 'side', side, 'country', country_code, 'act', act_code, 'day', day,
     'themes', (SELECT json_agg(theme_code ORDER BY ordinal) FROM statement_themes t WHERE t.statement_id = s.id))
     ORDER BY report_id, ordinal) FROM said s) AS statements,
  (SELECT json_agg(json_build_object('id', id, 'visit', visit_id, 'meeting', meeting_id, 'title', title,
     'status', status, 'day', day,
     'parties', (SELECT json_agg(json_build_object('country', p.country_code, 'locality', p.locality_id,
        'organisation', o.name) ORDER BY p.ordinal) FROM document_parties p
        LEFT JOIN organisations o ON o.id = p.organisation_id WHERE p.document_id = d.id),
     'signatories', (SELECT json_agg(person_id ORDER BY person_id) FROM document_signatories s WHERE s.document_id = d.id))
     ORDER BY report_id, ordinal) FROM papers d) AS documents,
  (SELECT json_agg(json_build_object('id', id, 'visit', visit_id, 'by', by_name, 'to', to_name, 'forEdtf', for_edtf)
     ORDER BY report_id, ordinal) FROM invited) AS invitations,
  (SELECT json_agg(json_build_object('subject', coalesce(visit_id, meeting_id, statement_id, office_id, document_id,
     invitation_id), 'field', field, 'value', value, 'report', report_id, 'start', start_offset, 'end', end_offset,
     'quote', quote) ORDER BY report_id, ordinal) FROM proof) AS evidence`;

/** What the whole data set holds, and its version. */
export const DATASET = `
SELECT d.version, (SELECT count(*) FROM reports)::int AS reports, (SELECT count(*) FROM visits)::int AS visits,
  (SELECT min(start_date) FROM visits)::text AS "from", (SELECT max(start_date) FROM visits)::text AS "to"
FROM dataset d`;
