import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToPage } from '../messages.ts';
import { attend, makeAttention } from '../page/attention.ts';
import { makeReader } from '../page/reader.ts';

/** Milliseconds. */
const LONGEST_IDLE = 250;

/** Put into a page by its board's permission or by a click; a second time it finds itself there and does nothing. */
export default defineUnlistedScript(() => {
  const here = globalThis as { parascopeReader?: boolean };
  if (here.parascopeReader) return 'there';
  here.parascopeReader = true;

  const isTop = window === window.top;
  const reader = makeReader(() => attention.refresh());
  const attention = makeAttention(reader);

  // The page's own first drawing goes before ours; a page that is never idle is looked at all the same.
  const arriving = requestIdleCallback(() => void reader.arrive(isTop), { timeout: LONGEST_IDLE });
  const read = async (asked: boolean, speaks: boolean) => {
    cancelIdleCallback(arriving);
    await reader.read(asked, speaks);
  };

  browser.runtime.onMessage.addListener((message: ToPage, sender, reply) => {
    if (sender.id !== browser.runtime.id) return false;
    if (message.type === 'read') void read(message.asked, isTop || message.anyFrame).then(() => reply(true));
    else if (message.type === 'settings') void reader.arrive(isTop);
    else if (message.type === 'stop') reader.stop();
    else if (message.type === 'markings') reader.remark(message.postings);
    else if (message.type === 'painted') reply(attention.painted());
    else if (message.type === 'still') reply(true);
    else attend(attention, message);
    return message.type === 'read';
  });

  // Back and forward bring a page again as it was left.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void reader.again());
  return 'new';
});
