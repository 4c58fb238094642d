import type { FamilyId, Severity } from '../../shared/types.ts';
import { drawBoxes, eraseBoxes } from './boxes.ts';

/** The words of one finding in the page. */
export interface Mark {
  posting: number;
  finding: number;
  /** Tells the same finding again after a change of what is shown. */
  key: string;
  severity: Severity;
  ranges: Range[];
}

/** The quiet mark of a duty: its first word, in the hue of its family. */
export interface Tick {
  family: FamilyId;
  ranges: Range[];
}

export type Ground = 'day' | 'night';

const PREFIX = 'parascope-';
/** Later names paint over earlier ones; the current finding's wash lies under its stroke. */
const order: Severity[] = ['ask', 'condition', 'crosses'];

/** Whether the browser paints ranges without any change to the page. */
const hasHighlights = () => typeof Highlight === 'function' && 'highlights' in CSS;

/** In forced colors Chromium gives every highlight the same two colors and no underline; drawn lines keep their shapes. */
export const forcedColors = matchMedia('(forced-colors: active)');

/** Paints all marks, in place of those painted before; the styles are in `public/marks.css`. */
export function paint(marks: Mark[], ticks: Tick[], current: Mark | null, ground: Ground): void {
  erase();
  const drawn = hasHighlights() && !forcedColors.matches ? marks.filter(isInShadow) : marks;
  if (drawn !== marks) {
    const painted = marks.filter((mark) => !drawn.includes(mark));
    highlight(painted, ticks, current, ground);
  }
  if (!drawn.length) return;
  drawBoxes(drawn, current, ground);
  for (const { severity, ranges } of drawn) registered.set(severity, [...(registered.get(severity) ?? []), ...ranges]);
}

/** The page's style sheets, and so those of the marks, do not reach into a component's shadow tree. */
export function isInShadow({ ranges: [first] }: Mark): boolean {
  return first?.startContainer.getRootNode() instanceof ShadowRoot;
}

/** What is painted now. Firefox lets a content script read no iterators of the page's objects, so we keep our own. */
const registered = new Map<string, Range[]>();

function highlight(marks: Mark[], ticks: Tick[], current: Mark | null, ground: Ground): void {
  const suffix = ground === 'night' ? '-night' : '';
  for (const family of new Set(ticks.map((tick) => tick.family))) {
    const ranges = ticks.filter((tick) => tick.family === family).flatMap((tick) => tick.ranges);
    register(`family-${family}${suffix}`, ranges, 0);
  }
  for (const [index, severity] of order.entries()) {
    const ranges = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.ranges);
    register(`${severity}${suffix}`, ranges, index + 1);
  }
  if (current && marks.includes(current))
    register(`current-${current.severity}${suffix}`, current.ranges, order.length + 1);
}

function register(name: string, ranges: Range[], priority: number): void {
  if (!ranges.length) return;
  const made = new Highlight(...ranges);
  made.priority = priority;
  CSS.highlights.set(`${PREFIX}${name}`, made);
  registered.set(name, ranges);
}

/** Takes every mark off the page. */
export function erase(): void {
  eraseBoxes();
  for (const name of registered.keys()) if (hasHighlights()) CSS.highlights.delete(`${PREFIX}${name}`);
  registered.clear();
}

/** The words under each kind of mark that are painted now. */
export function paintedWords(): Record<string, string[]> {
  return Object.fromEntries([...registered].map(([name, ranges]) => [name, ranges.map((range) => range.toString())]));
}
