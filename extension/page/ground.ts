import { type PostingRoot, topOf } from '../../shared/boards/board.ts';
import type { Ground } from './marks.ts';

/** Whether the posting stands on a light or a dark ground, whatever the browser's own theme is. */
export function groundUnder(root: PostingRoot | undefined): Ground {
  for (let at = root ? topOf(root) : null; at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = numbersIn(getComputedStyle(at).backgroundColor);
    // Weights of the eye for red, green and blue (ITU-R BT.601), on 0 to 255.
    if (alpha > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'night' : 'day';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    /^dark|only dark/.test(scheme) || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'night' : 'day';
}

/** The numbers of a computed color: `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.4)`; other notations count as see-through. */
function numbersIn(color: string): number[] {
  if (!color.startsWith('rgb')) return [0, 0, 0, 0];
  return (color.match(/[\d.]+/g) ?? []).map(Number);
}
