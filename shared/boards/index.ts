import { applitrack } from './applitrack.ts';
import type { Board } from './board.ts';
import { edjoin } from './edjoin.ts';
import { indeed } from './indeed.ts';
import { k12jobspot } from './k12jobspot.ts';
import { linkedin } from './linkedin.ts';
import { neogov } from './neogov.ts';
import { paycom } from './paycom.ts';
import { recruitfront } from './recruitfront.ts';
import { redrover } from './redrover.ts';
import { schoolspring } from './schoolspring.ts';
import { talented } from './talented.ts';
import { workday } from './workday.ts';

/** Every job board that Parascope knows, in the order of the options page: school boards first. */
export const boards: Board[] = [
  talented,
  schoolspring,
  applitrack,
  edjoin,
  neogov,
  k12jobspot,
  redrover,
  recruitfront,
  paycom,
  workday,
  indeed,
  linkedin,
];

/** The match patterns of all boards, as the manifest lists them. */
export const boardMatches: string[] = boards.flatMap((board) => board.matches);

/** The board that an address belongs to, null when none. */
export function boardAt(address: string): Board | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (url && boards.find((board) => board.matches.some((pattern) => covers(pattern, url)))) ?? null;
}

/** Whether a pattern of the form `https://*.host/*` or `https://host/*` covers an address; ports are ignored. */
export function covers(pattern: string, url: URL): boolean {
  const [, scheme, host] = /^(\w+):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (!scheme || !host || url.protocol !== `${scheme}:`) return false;
  return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
}
