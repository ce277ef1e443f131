/**
 * The light values of the tokens that drawings use, for files: an SVG that leaves the page takes no style sheet along.
 * A test holds them against `styles/tokens.css`.
 */
export const PALETTE: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  surface: '#f5f6f3',
  'surface-2': '#e9ece8',
  line: '#d8dcd6',
  'line-strong': '#7d8884',
  ink: '#17211f',
  'ink-2': '#43504c',
  'ink-3': '#5c6763',
  select: '#0a5a78',
  q1: '#d7e9e8',
  q2: '#a5d0d3',
  q3: '#66aab5',
  q4: '#267286',
  q5: '#0b4556',
  q1i: '#17211f',
  q2i: '#17211f',
  q3i: '#10191a',
  q4i: '#ffffff',
  q5i: '#ffffff',
  'from-vn': '#1f5a94',
  'from-cn': '#a34d07',
  'g-economy': '#072d9e',
  'g-technology': '#8354d0',
  'g-green': '#1c7b13',
  'g-infrastructure': '#5d91a1',
  'g-society': '#672200',
  'g-politics': '#853f66',
  'g-security': '#122946',
  grid: '#e2e5e1',
  axis: '#7d8884',
  'nodata-a': '#eef0ed',
  'nodata-b': '#cfd4cf',
  bar: '#267286',
  'bar-quiet': '#a9b3af',
  land: '#e9ede8',
  'land-line': '#ffffff',
  sea: '#f8faf9',
};

/** A colour without tokens. */
export const plainColour = (colour: string): string =>
  colour.replace(/var\(--([\w-]+)\)/g, (token, name: string) => PALETTE[name] ?? token);
