import type { RuleWords } from '../knowledge/words.ts';
import type { Finding } from '../types.ts';
import { ruleWords } from './knowledge.ts';
import { sourcesOf, speakerOf } from './lookup.ts';
import type { Lang } from './phrases-en.ts';

/** A source as a card shows it: who speaks, and where to look it up. */
export interface SourceShown {
  id: string;
  speaker: string;
  title: string;
  url: string | null;
  /** Whether the wording itself was read. */
  verified: boolean;
}

/** English words of or for a posting, with what they mean in the reader's language: null where that is English. */
export interface Both {
  words: string;
  means: string | null;
}

/** All that a card says, in its reader's language; plain data, so that a small bundle can show it without the knowledge. */
export interface About {
  name: string;
  why: string;
  lookedFor: Both[];
  rewrite: Both;
  ask: Both;
  sources: SourceShown[];
}

/** What a card says about a finding. */
export function aboutOf({ rule: id, why, rewrite, ask, sources }: Finding, lang: Lang): About {
  const english = ruleWords(id, 'en');
  const own = lang === 'en' ? null : ruleWords(id, lang);
  return {
    name: own?.name ?? english?.name ?? id,
    why: own?.why ?? why,
    lookedFor: (english?.lookedFor ?? []).map((words, at) => ({ words, means: own?.lookedFor[at] ?? null })),
    rewrite: { words: rewrite, means: own && meaningOf(rewrite, english, own) },
    ask: { words: ask, means: own?.ask ?? null },
    sources: sourcesOf(sources).map((source) => {
      const { id: key, title, url, verified } = source;
      return { id: key, title, url, verified, speaker: speakerOf(source) };
    }),
  };
}

/** What an offered sentence means in another language: a rule may have several, each under its key. */
function meaningOf(rewrite: string, english: RuleWords | null, own: RuleWords): string {
  const key = Object.entries(english?.rewrites ?? {}).find(([, words]) => words === rewrite)?.[0];
  return own.rewrites?.[key ?? ''] ?? own.rewrite;
}
