import { textOfNode } from '../../../shared/documents/dom.ts';

/** Characters: a handbook copied whole from a word processor. More is not taken apart, it could hold up the page. */
const mostHtml = 4_000_000;

/** What a paste holds as text. Lists that were copied with their HTML keep bullets and numbers, which the plain text loses. */
export function pastedText(data: DataTransfer): string {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (html.length > mostHtml) return plain || html;
  if (!/<(li|td|th)\b/i.test(html)) return plain || textOfHtml(html);
  return textOfHtml(html) || plain;
}

/** What became of a paste: taken, and whether it is all that the box holds now; refused; or left to the browser (null). */
export type Pasted = { text: string; whole: boolean } | 'too-long' | null;

/** Puts a paste into a text box, unless the box would hold more than `most` characters then. */
export function pasteInto(box: HTMLTextAreaElement, data: DataTransfer | null, most: number): Pasted {
  const pasted = data ? pastedText(data) : '';
  if (!pasted) return null;
  const { selectionStart, selectionEnd, value } = box;
  if (value.length - (selectionEnd - selectionStart) + pasted.length > most) return 'too-long';
  const whole = value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === '';
  box.setRangeText(pasted, selectionStart, selectionEnd, 'end');
  return { text: box.value, whole };
}

/** The text of an HTML source, read in a document that never runs, loads or shows anything. */
export function textOfHtml(html: string): string {
  return textOfNode(new DOMParser().parseFromString(html, 'text/html').body);
}
