import { type Way, ways } from '../shared/boards/board.ts';
import type { About } from '../shared/ui/about.ts';
import type { Reach } from './background/dismiss.ts';
import type { Marking } from './background/markings.ts';

/** What a page's reader saw. `left`: the posting it was asked to read is gone. */
export interface Sighted {
  status: 'read' | 'waiting' | 'none' | 'left';
  way: Way | null;
  /** `standsIn`: the text is what the page's data tell; a frame that shows the words goes before. */
  postings: { title: string; employer: string; text: string; standsIn: boolean }[];
}

/**
 * From a reader in a page to the background. `arrived`: its first look at a document, or its look after a change of
 * settings; the answer is what to mark, or false where nothing may be read. `since`: when its document began, to tell a
 * page from the one before. `asked`: a person asked for this page.
 */
export type FromPage =
  | { type: 'arrived' | 'sighted'; since: number; asked: boolean; sighted: Sighted }
  | { type: 'at'; posting: number; finding: number }
  | { type: 'dismiss'; posting: number; finding: number; reach: Reach }
  | { type: 'card'; posting: number; finding: number; isThere: boolean };

/** What the background answers to `card`: what the card says beside the finding's own words. Null when it cannot be shown. */
export type CardAnswer = About | null;

/** From popup, panel and options to the background. */
export type FromPanel =
  | { type: 'read-tab'; tabId: number }
  | { type: 'step'; tabId: number; by: 1 | -1 }
  | { type: 'select'; tabId: number; frame: number; posting: number; finding: number | null }
  | { type: 'set-aside'; tabId: number; frame: number; posting: number; finding: number; reach: Reach }
  | { type: 'bring-back'; tabId: number }
  | { type: 'assume-para'; tabId: number; frame: number; posting: number };

/** From the background or the panel to a reader in a page. */
export type ToPage =
  | { type: 'read'; asked: boolean; anyFrame: boolean }
  | { type: 'settings' }
  | { type: 'stop' }
  | { type: 'markings'; postings: Marking[] }
  | { type: 'go'; posting: number; finding: number; focus: boolean }
  | { type: 'go-to-words'; posting: number; start: number; end: number }
  | { type: 'painted' }
  | { type: 'still' };

/** What a reader answers to `painted`: the words under each kind of mark, and the card's own words. */
export interface Painted {
  marks: Record<string, string[]>;
  card: string | null;
}

/** No page's postings are longer than this many characters; more is cut off before it leaves the page. */
export const LONGEST = 400_000;
/** No page holds more postings than this that a person would read. */
export const MOST_POSTINGS = 200;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isReach = (value: unknown): value is Reach => ['once', 'posting', 'rule'].includes(value as string);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether a message from a page has a shape we know; anything else is dropped. */
export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message)) return false;
  const { type } = message;
  if (type === 'arrived' || type === 'sighted')
    return isTime(message.since) && isFlag(message.asked) && isSighted(message.sighted);
  if (!isIndex(message.posting) || !isIndex(message.finding)) return false;
  if (type === 'dismiss') return isReach(message.reach);
  return type === 'at' || (type === 'card' && isFlag(message.isThere));
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
  return type === 'set-aside' && isIndex(finding) && isReach(message.reach);
}

function isSighted(value: unknown): value is Sighted {
  if (!isRecord(value) || !Array.isArray(value.postings) || value.postings.length > MOST_POSTINGS) return false;
  const { status, way, postings } = value;
  return (
    ['read', 'waiting', 'none', 'left'].includes(String(status)) &&
    (way === null || ways.includes(way as Way)) &&
    postings.every(
      (one) => isRecord(one) && isText(one.title) && isText(one.employer) && isText(one.text) && isFlag(one.standsIn),
    )
  );
}
