import { layer } from './layer.ts';
import type { Ground, Mark } from './marks.ts';

const strokes = {
  crosses: { style: 'solid', width: '3px', day: '#a8231c', night: '#ff8a7a' },
  condition: { style: 'dashed', width: '2px', day: '#85540a', night: '#f0b95b' },
  ask: { style: 'dotted', width: '2.5px', day: '#2a55a0', night: '#93b6f5' },
};

let drawn: { marks: Mark[]; current: Mark | null; ground: Ground } | null = null;
let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;

/** Where the Custom Highlight API is missing or cannot keep the shapes: lines drawn over the page, in a layer of our own that takes no clicks. */
export function drawBoxes(marks: Mark[], current: Mark | null, ground: Ground): void {
  drawn = { marks, current, ground };
  if (!host || !root) {
    ({ host, root } = layer('parascope-boxes'));
    host.style.setProperty('pointer-events', 'none', 'important');
    addEventListener('scroll', redraw, { capture: true, passive: true });
    addEventListener('resize', redraw, { passive: true });
  }
  if (!host.isConnected) document.documentElement.append(host);
  place();
}

/** Takes the layer off the page. */
export function eraseBoxes(): void {
  if (!drawn) return;
  drawn = null;
  host?.remove();
  host = root = null;
  removeEventListener('scroll', redraw, { capture: true });
  removeEventListener('resize', redraw);
}

let waiting = false;
function redraw(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    place();
  });
}

function place(): void {
  if (!drawn || !root) return;
  const boxes: HTMLElement[] = [];
  for (const mark of drawn.marks) {
    const stroke = strokes[mark.severity];
    for (const rect of mark.ranges.flatMap((range) => [...range.getClientRects()])) {
      const box = document.createElement('div');
      box.dataset.severity = mark.severity;
      const width = mark === drawn.current ? '4px' : stroke.width;
      Object.assign(box.style, {
        position: 'fixed',
        left: `${rect.left}px`,
        top: `${rect.top}px`,
        width: `${rect.width}px`,
        height: `${rect.height}px`,
        borderBottom: `${width} ${stroke.style} ${stroke[drawn.ground]}`,
      });
      boxes.push(box);
    }
  }
  root.replaceChildren(...boxes);
}
