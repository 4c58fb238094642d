import { layer } from './layer.ts';
import type { Ground, Mark } from './marks.ts';

const strokes = {
  crosses: { style: 'solid', width: '3px', day: '#a8231c', night: '#ff8a7a' },
  condition: { style: 'dashed', width: '2px', day: '#85540a', night: '#f0b95b' },
  ask: { style: 'dotted', width: '2.5px', day: '#2a55a0', night: '#93b6f5' },
};

let drawn: { marks: Mark[]; current: Mark | null; ground: Ground } | null = null;
let host: HTMLElement | null = null;
let sheet: HTMLElement | null = null;

/** Where the Custom Highlight API is missing or cannot keep the shapes: lines drawn over the page, in a layer of our own that takes no clicks. */
export function drawBoxes(marks: Mark[], current: Mark | null, ground: Ground): void {
  drawn = { marks, current, ground };
  if (!host || !sheet) {
    const made = layer('boxes', { 'pointer-events': 'none' });
    host = made.host;
    sheet = made.root.appendChild(document.createElement('div'));
    addEventListener('scroll', redraw, { capture: true, passive: true });
    addEventListener('resize', redraw, { passive: true });
    // What loads late moves the words.
    growth.observe(document.documentElement);
  }
  if (!host.isConnected) document.documentElement.append(host);
  place();
}

/** Takes the layer off the page. */
export function eraseBoxes(): void {
  if (!drawn) return;
  drawn = null;
  host?.remove();
  host = sheet = null;
  removeEventListener('scroll', redraw, { capture: true });
  removeEventListener('resize', redraw);
  growth.disconnect();
}

const growth = new ResizeObserver(() => redraw());

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
  if (!drawn || !sheet) return;
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
  sheet.replaceChildren(...boxes);
}
