import type { Finding } from '../shared/types.ts';
import type { Way } from './hosts/any-page.ts';

/** What a page's reader saw. `left`: the posting it was asked to read is gone. */
export interface Sighted {
  status: 'read' | 'waiting' | 'none' | 'left';
  way: Way | null;
  postings: { title: string; text: string }[];
}

/** From a reader in a page to the background. `since`: when its document began, to tell a page from the one before. */
export type FromPage =
  | { type: 'arrived'; since: number }
  | { type: 'sighted'; since: number; sighted: Sighted }
  | { type: 'at'; posting: number; finding: number }
  | { type: 'dismiss'; posting: number; finding: number }
  | { type: 'card' };

/** From popup, panel and options to the background. */
export type FromPanel =
  | { type: 'read-tab'; tabId: number }
  | { type: 'step'; tabId: number; by: 1 | -1 }
  | { type: 'select'; tabId: number; frame: number; posting: number; finding: number | null }
  | { type: 'set-aside'; tabId: number; frame: number; posting: number; finding: number }
  | { type: 'bring-back'; tabId: number }
  | { type: 'assume-para'; tabId: number; frame: number; posting: number };

/** From the background or the panel to a reader in a page. */
export type ToPage =
  | { type: 'read'; asked: boolean; anyFrame: boolean }
  | { type: 'settings' }
  | { type: 'findings'; postings: Finding[][] }
  | { type: 'go'; posting: number; finding: number; focus: boolean }
  | { type: 'go-to-words'; posting: number; start: number; end: number }
  | { type: 'painted' }
  | { type: 'still' };

/** What a reader answers to `painted`: the words under each kind of mark, and the card's own words. */
export interface Painted {
  marks: Record<string, string[]>;
  card: string | null;
}

/** No posting is longer than this many characters; more is cut off before it leaves the page. */
export const LONGEST = 400_000;
/** No page holds more postings than this that a person would read. */
export const MOST_POSTINGS = 200;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether a message from a page has a shape we know; anything else is dropped. */
export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message)) return false;
  const { type } = message;
  if (type === 'card') return true;
  if (type === 'arrived') return isTime(message.since);
  if (type === 'sighted') return isTime(message.since) && isSighted(message.sighted);
  return (type === 'at' || type === 'dismiss') && isIndex(message.posting) && isIndex(message.finding);
}

/** Whether a message from the extension's own pages has a shape we know. */
export function isFromPanel(message: unknown): message is FromPanel {
  if (!isRecord(message) || !isIndex(message.tabId)) return false;
  const { type, by, frame, posting, finding } = message;
  if (type === 'read-tab' || type === 'bring-back') return true;
  if (type === 'step') return by === 1 || by === -1;
  if (!isIndex(frame) || !isIndex(posting)) return false;
  if (type === 'assume-para') return true;
  if (type === 'select') return finding === null || isIndex(finding);
  return type === 'set-aside' && isIndex(finding);
}

function isSighted(value: unknown): value is Sighted {
  if (!isRecord(value) || !Array.isArray(value.postings) || value.postings.length > MOST_POSTINGS) return false;
  const { status, way, postings } = value;
  return (
    ['read', 'waiting', 'none', 'left'].includes(String(status)) &&
    [null, 'selection', 'board', 'data', 'block'].includes(way as string | null) &&
    postings.every((posting) => isRecord(posting) && isText(posting.title) && isText(posting.text))
  );
}
