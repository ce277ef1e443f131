import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { type Drawing, link, type Mark, path, rect, text } from '../charts/drawing/marks.ts';
import { drawBars } from '../charts/layouts/bars.ts';
import type { FlowLink, FlowNode } from './links.ts';

const NODE = 8;
const ROW = 21;
/** Below this width a Sankey has no room: the pairs are listed, ranked. */
const LEAST = 520;
/** Share of the width that names take on either side. */
const NAMES = 0.27;

interface Flow {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  colour: string;
  /** The chosen link; the others step back. */
  chosen: string | null;
  /** Where a press on a link leads, in place of its list. */
  onLink?: ((link: FlowLink) => string) | undefined;
  label: { link: (link: FlowLink) => string; node: (node: FlowNode) => string };
}

/** Draws who travels (left) to whom (right); on a phone as ranked pairs. */
export function drawFlow(flow: Flow, width: number): Drawing {
  return width < LEAST ? drawPairs(flow, width) : drawSankey(flow, width);
}

function drawSankey({ nodes, links, colour, chosen, onLink, label }: Flow, width: number): Drawing {
  const sides = (['from', 'to'] as const).map((side) => nodes.filter((node) => node.side === side).length);
  const height = Math.max(120, Math.max(...sides) * ROW);
  const left = Math.round(width * NAMES);
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => `${node.side} ${node.key}`)
    .nodeWidth(NODE)
    .nodePadding(12)
    .extent([
      [left, 4],
      [width - left, height - 4],
    ]);
  const graph = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((each) => ({ ...each, source: `from ${each.from}`, target: `to ${each.to}`, value: each.visits })),
  });
  const draw = sankeyLinkHorizontal<FlowNode, FlowLink>();
  const linkMarks = graph.links.map((each): Mark => {
    const on = chosen === each.id;
    const shape = path(draw(each) ?? '', {
      fill: 'none',
      stroke: colour,
      strokeWidth: Math.max(1.5, each.width ?? 0),
      opacity: on ? 0.95 : chosen ? 0.22 : 0.38,
    });
    return link(onLink ? onLink(each) : each.href, label.link(each), [shape], {
      className: 'flow',
      ...(onLink ? { 'data-cell': '' } : {}),
      ...(on ? { 'aria-current': 'true' } : {}),
    });
  });
  const nodeMarks = graph.nodes.map((node): Mark => {
    const [x0, x1, y0, y1] = [node.x0 ?? 0, node.x1 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
    const words = text(node.side === 'from' ? x0 - 8 : x1 + 8, (y0 + y1) / 2 + 4.5, `${node.name} ${node.visits}`, {
      textAnchor: node.side === 'from' ? 'end' : 'start',
      fill: 'var(--ink)',
      ...(node.national ? { fontStyle: 'italic' } : {}),
    });
    return link(node.href, label.node(node), [rect(x0, y0, x1 - x0, y1 - y0, { fill: 'var(--ink-2)' }), words]);
  });
  return { width, height, marks: [...linkMarks, ...nodeMarks] };
}

const drawPairs = ({ links, onLink, label }: Flow, width: number): Drawing =>
  drawBars(
    links.map((each) => ({
      label: `${each.fromName} → ${each.toName}`,
      bars: [{ count: each.visits, href: onLink ? onLink(each) : each.href, label: label.link(each) }],
    })),
    width,
  );
