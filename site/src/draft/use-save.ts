import { useState } from 'preact/hooks';
import { version } from '../version.ts';
import { useDraftWords } from '../words/draft.ts';
import type { Draft } from './drafts.ts';
import type { SaveKind } from './Panels.tsx';
import { toRecord } from './record.ts';
import { download, fileName, toMarkdown, toParagraphs } from './save.ts';
import type { Settled } from './use-reading.ts';

/** Makes the files of a draft; the maker of Word files is loaded when first wanted. */
export function useSave(draft: Draft | null, settled: Settled | null) {
  const say = useDraftWords();
  const [saveFailed, setFailed] = useState(false);
  const save = async (kind: SaveKind) => {
    if (!draft || !settled) return;
    setFailed(false);
    const plain = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
    const paragraphs = () => toParagraphs(settled.text, settled.report);
    try {
      if (kind === 'docx') {
        const { toDocx } = await import('./word.ts');
        download(fileName(draft.name, 'docx'), await toDocx(draft.name, paragraphs()));
      } else if (kind === 'md') download(fileName(draft.name, 'md'), plain(toMarkdown(paragraphs()), 'text/markdown'));
      else if (kind === 'txt') download(fileName(draft.name, 'txt'), plain(settled.text, 'text/plain'));
      else {
        const record = toRecord(draft, settled, say, kind === 'record-text', version);
        download(fileName(`${draft.name} check`, 'md'), plain(record, 'text/markdown'));
      }
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return { save, saveFailed };
}
