import { echoOf } from '../grouping/echoes.ts';
import { type Paragraph, paragraphs } from '../grouping/paragraphs.ts';
import { yearOf } from '../selecting/contacts.ts';
import type { Weighed } from '../selecting/weighing.ts';
import { type Draft, merged, reworded } from '../wording/piece.ts';
import { further, opening, several, silence } from './chronicle.ts';
import { person, when } from './pieces.ts';
import { themes } from './saying.ts';
import type { DraftSection, Scene } from './scene.ts';
import { tell } from './telling.ts';

/** Sentences a contact may take, by how many contacts the briefing tells of. */
const depthFor = (contacts: number): number =>
  contacts <= 1 ? 9 : contacts <= 3 ? 5 : contacts <= 5 ? 4 : contacts <= 8 ? 3 : 2;

/** A paragraph of so many sentences takes no further contact. */
const FULL_PARAGRAPH = 4;

/** The contacts in order, as prose: a year a paragraph, or several of one year, related facts joined. */
export function events(scene: Scene): DraftSection {
  const blocks = paragraphs(scene.weighed);
  const told = blocks.reduce((sum, block) => sum + block.told.length, 0);
  scene.writer.section('short', true);
  const written = blocks.flatMap((block) => write(scene, block, depthFor(told)));
  scene.writer.paragraph();
  const rest = further(scene, blocks);
  if (rest) written.push([rest]);
  return { id: 'events', form: 'prose', paragraphs: written.filter((one) => one.length), tables: [] };
}

/** The block's paragraphs: a new one begins before a contact that would make the last too long. */
function write(scene: Scene, block: Paragraph, depth: number): Draft[][] {
  const done: Draft[][] = [];
  let current: Draft[] = [];
  let yearKnown = false;
  const push = (draft: Draft | null) => {
    if (draft) current.push(draft);
  };
  scene.writer.paragraph();
  for (const [n, one] of block.told.entries()) {
    if (current.length >= FULL_PARAGRAPH) {
      done.push(current);
      current = [];
      yearKnown = false;
      scene.writer.paragraph();
    }
    push(silence(scene, one));
    if (n === 0 && block.year && block.told.length > 1 && several(scene)) {
      const opened = opening(scene, block);
      push(opened);
      yearKnown = opened !== null;
    }
    const drafts = tell(scene, one, depth, !yearKnown);
    for (const draft of drafts) push(draft);
    if (drafts.length < depth) push(echoed(scene, one));
    yearKnown ||= block.year !== null && yearOf(one.contact) !== null;
  }
  return [...done, current];
}

/** What somebody had asked for earlier and was agreed now, by the same two sides. */
function echoed(scene: Scene, one: Weighed): Draft | null {
  const { writer } = scene;
  const echo = echoOf(writer.at, scene.weighed, scene.weighed.indexOf(one));
  const proposer = echo?.proposals[0]?.person;
  if (!echo || !proposer) return null;
  const theme = themes(writer, echo.proposals, [echo.theme]);
  const agreed = themes(writer, echo.now, [echo.theme]);
  const pieces = {
    theme: reworded(merged(theme.text, [theme, agreed]), theme.text),
    p: person(writer, echo.earlier, proposer),
    before: when(writer, echo.earlier, true),
    agreed,
  };
  return writer.write('answered', pieces, one.contact.id);
}
