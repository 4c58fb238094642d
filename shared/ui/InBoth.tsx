import type { Both } from './about.ts';
import { usePhrases } from './language.ts';

/**
 * English words with what they mean. `lead` says which comes first: the words, where they go into an English posting, or the
 * meaning, where a person reads it and sends the English.
 */
export function InBoth({ words, means, lead }: Both & { lead: 'words' | 'meaning' }) {
  const { lang, card } = usePhrases();
  if (!means) return <span lang="en">{words}</span>;
  const english = lead === 'meaning';
  return (
    <>
      <span lang={english ? lang : 'en'}>{english ? means : words}</span>
      <span class="also">
        {english ? card.inEnglish : card.means}: <span lang={english ? 'en' : lang}>{english ? words : means}</span>
      </span>
    </>
  );
}
