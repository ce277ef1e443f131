export { type DocumentMention, findDocuments } from './find.ts';
