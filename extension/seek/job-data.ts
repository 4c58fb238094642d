import { plain } from '../../shared/boards/board.ts';

/** What a page's JSON-LD says of its posting, as plain text. */
interface Described {
  title: string;
  employer: string;
  text: string;
}

/** A JSON-LD `JobPosting` whose description is at least as long as the visible text: on some boards it is a stub. */
export function describedIn(document: Document, visible: number): Described | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const posting = jobPosting(parsed(script.textContent));
    if (!posting || typeof posting.description !== 'string') continue;
    // Parsed into a document of its own, where nothing loads and nothing runs.
    const inert = new DOMParser().parseFromString(posting.description, 'text/html');
    const text = plain(inert.body?.textContent);
    const employer = textOf((posting.hiringOrganization as { name?: unknown } | undefined)?.name);
    if (text.length >= visible) return { title: textOf(posting.title), employer, text };
  }
  return null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? plain(value) : '';
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}

function jobPosting(data: unknown): Record<string, unknown> | null {
  if (Array.isArray(data)) return data.map(jobPosting).find(Boolean) ?? null;
  if (typeof data !== 'object' || !data) return null;
  const record = data as Record<string, unknown>;
  return record['@type'] === 'JobPosting' ? record : jobPosting(record['@graph'] ?? null);
}

/** The smallest element whose text holds the beginning and the end of a text, null when the page does not show it. */
export function elementHolding(document: Document, text: string): Element | null {
  const squeezed = (one: string | null) => (one ?? '').replace(/\s+/g, '');
  const whole = squeezed(text);
  const holds = (element: Element) => {
    const shown = squeezed(element.textContent);
    return shown.includes(whole.slice(0, 60)) && shown.includes(whole.slice(-60));
  };
  let at: Element | null = document.body && holds(document.body) ? document.body : null;
  for (let child = at; child; child = at ? ([...at.children].find(holds) ?? null) : null) at = child;
  return at;
}
