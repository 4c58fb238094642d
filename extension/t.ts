import { browser } from 'wxt/browser';
import { english, type Phrases } from '../shared/ui/phrases-en.ts';
import { spanish } from '../shared/ui/phrases-es.ts';
import type messages from './public/_locales/en/messages.json';

/** A key of `_locales/en/messages.json`; every other language has the same keys. */
export type Key = keyof typeof messages;

/** A message in the browser's language; `$1`, `$2` stand for what is put into it. */
export function t(key: Key, ...put: (string | number)[]): string {
  return (browser.i18n.getMessage as (key: Key, put: string[]) => string)(key, put.map(String));
}

/** What the shared parts say, in the same language as the messages. */
export function phrases(): Phrases {
  return t('language') === 'es' ? spanish : english;
}
