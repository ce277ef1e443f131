import type { DraftSection, Scene } from '../scene.ts';
import { announced } from './announced.ts';
import { invitations } from './invitations.ts';
import { papers } from './papers.ts';
import { statements } from './statements.ts';

const MOST = 5;

/** What was promised, announced or signed, and of which no later report is held. */
export function followUps(scene: Scene): DraftSection {
  scene.writer.section('full', false);
  const told = papers(scene);
  const drafts = [...invitations(scene), ...told.drafts, ...announced(scene), ...statements(scene, told.contacts)];
  const paragraphs = drafts.length ? [drafts.slice(0, MOST)] : [];
  return { id: 'follow-ups', form: 'prose', paragraphs, tables: [] };
}
