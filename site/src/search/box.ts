import type { Lang } from '../languages.ts';
import type { Entry } from './entries.ts';

/** What the search box says; written into its `data-` attributes at build. */
interface Words {
  none: string;
  failed: string;
  kinds: Record<Entry['kind'], string>;
  one: string;
  many: string;
}

/** The search over the library: its index is made in the page when the box is first used, and nothing typed leaves it. */
export function startSearch(box: HTMLElement): void {
  const field = box.querySelector('input');
  const list = box.querySelector('ol');
  const said = box.querySelector('[role="status"]');
  if (!field || !list || !said) return;
  const say: Words = JSON.parse(box.dataset.words ?? '{}');
  const lang = (document.documentElement.lang === 'es' ? 'es' : 'en') satisfies Lang;
  let engine: Promise<(query: string) => Entry[]> | null = null;
  const load = () => {
    engine ??= import('./engine.ts').then(({ makeSearch }) => makeSearch(lang));
    return engine;
  };
  const show = async () => {
    const query = field.value.trim();
    const search = await load();
    if (query !== field.value.trim()) return;
    const found = query ? search(query) : [];
    list.replaceChildren(...found.map((entry) => rowOf(entry, say)));
    const count = found.length === 1 ? say.one : say.many.replace('#', String(found.length));
    said.textContent = query ? (found.length ? count : say.none) : '';
  };
  const tryToShow = () =>
    show().catch(() => {
      engine = null;
      said.textContent = say.failed;
    });
  field.addEventListener('focus', () => void load().catch(() => {}), { once: true });
  field.addEventListener('input', tryToShow);
  box.hidden = false;
  const asked = new URLSearchParams(window.location.hash.slice(1)).get('find');
  if (asked || field.value) {
    field.value = asked ?? field.value;
    void tryToShow();
  }
}

function rowOf(entry: Entry, say: Words): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const kind = document.createElement('span');
  const about = document.createElement('p');
  link.href = entry.href;
  link.textContent = entry.name;
  kind.textContent = say.kinds[entry.kind];
  about.textContent = entry.about;
  row.append(kind, link, about);
  return row;
}
