import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SeekDoor } from '../page/find.ts';
import { findOnAnyPage } from '../seek/any-page.ts';

/** Put into a page when a person asks to read it; the reader finds it by this name in their common world. */
export default defineUnlistedScript(() => {
  const here = globalThis as { parascopeSeek?: SeekDoor };
  here.parascopeSeek ??= findOnAnyPage;
});
