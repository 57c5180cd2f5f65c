import { escapeXml } from './escape-xml.ts';
import { parseTree, XmlElement } from './xml-tree.ts';
import { xhtmlText } from './xhtml-text.ts';

/** Prose as XHTML that every tool shows and that reads back as the same text, to the character. */
export function xhtmlOfText(text: string): string {
  return `<xhtml:div>${blocks(text)}</xhtml:div>`;
}

/** A list of texts as a numbered list. */
export function xhtmlOfList(texts: readonly string[]): string {
  const items = texts.map((text) => `<xhtml:li>${blocks(text)}</xhtml:li>`);
  return `<xhtml:div><xhtml:ol>${items.join('')}</xhtml:ol></xhtml:div>`;
}

// Paragraphs where they say the text whole, else the text as it stands.
function blocks(text: string): string {
  if (text === '') return '';
  const paragraphs = text
    .split('\n\n')
    .map((part) => `<xhtml:p>${part.split('\n').map(escapeXml).join('<xhtml:br/>')}</xhtml:p>`)
    .join('');
  const read = parseTree(`<x>${paragraphs}</x>`);
  if (read instanceof XmlElement && xhtmlText(read) === text) return paragraphs;
  return `<xhtml:pre>${escapeXml(text)}</xhtml:pre>`;
}
