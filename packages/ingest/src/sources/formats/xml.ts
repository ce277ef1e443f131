import { XMLParser } from 'fast-xml-parser';
import { UnreadableReport } from '../decode.ts';

/** Deeper XML is an attack, not a feed. */
const DEEPEST = 32;

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  maxNestedTags: DEEPEST,
});

/**
 * XML → plain objects, names without prefix, values as strings.
 * @throws UnreadableReport for what is no XML, and for declared entities: they serve to blow up or to read files.
 */
export function parseXml(text: string): Record<string, unknown> {
  refuseEntities(text);
  try {
    return parser.parse(text, true) as Record<string, unknown>;
  } catch (error) {
    throw new UnreadableReport(`not valid XML (${error instanceof Error ? error.message : error})`);
  }
}

/** @throws UnreadableReport where XML declares entities of its own. */
export function refuseEntities(text: string): void {
  if (/<!ENTITY/i.test(text))
    throw new UnreadableReport('the XML declares entities, which are not read; remove the DOCTYPE');
}
