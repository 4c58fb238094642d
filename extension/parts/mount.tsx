import { type ComponentChildren, render } from 'preact';
import { Language } from '../../shared/ui/language.ts';
import { type Key, phrases, t } from '../t.ts';
import './styles.ts';

/** Shows one of our own pages in the browser's language. */
export function mount(page: ComponentChildren, title: Key): void {
  document.documentElement.lang = phrases().lang;
  document.title = t(title);
  render(<Language.Provider value={phrases()}>{page}</Language.Provider>, document.getElementById('root')!);
}
