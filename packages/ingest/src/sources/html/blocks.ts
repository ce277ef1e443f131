/** Elements that stand on lines of their own: text on both sides of their edges is not one sentence. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose text is no part of a story: captions name people who are only in the picture. */
const SKIPPED = new Set(
  'BUTTON FIGCAPTION IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
);

interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

const [ELEMENT, TEXT] = [1, 3];

/** A document tree → its text, a paragraph for each block, an empty line between two. Walks without recursion. */
export function textOfBlocks(root: DomNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    const text = line
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (text) paragraphs.push(text);
    line = '';
  };
  const stack: (DomNode | 'break')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'break') flush();
    else if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/\s+/gu, ' ');
    else {
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') line += '\n';
      if (node.nodeType === ELEMENT && SKIPPED.has(name)) continue;
      if (BLOCKS.has(name)) {
        flush();
        stack.push('break');
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  flush();
  return paragraphs.join('\n\n');
}
