import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Board } from '../../shared/boards/board.ts';
import type { ToPage } from '../messages.ts';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, followSettings, type Settings, withEntry } from '../settings.ts';
import { t } from '../t.ts';

interface Props {
  tabId: number;
  address: string;
  board: Board | null;
}

/** This site's switch where it is read by itself; where it could be, the way to allow it. */
export function SiteRow({ tabId, address, board }: Props) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isAllowed, setAllowed] = useState(false);
  const host = URL.canParse(address) ? new URL(address).hostname : '';

  useEffect(() => followSettings(setSettings), []);
  useEffect(() => {
    if (board) void browser.permissions.contains({ origins: board.matches }).then(setAllowed);
  }, [board]);
  if (!settings || !host || !board) return null;

  if (!isAllowed) {
    const allow = () => void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${board.id}`) });
    return (
      <p class="site sheet">
        <span>{t('boardCanBeRead', board.name)}</span>
        <button type="button" class="button" onClick={allow}>
          {t('allow')}
        </button>
      </p>
    );
  }
  const isOn = !settings.offSites.includes(host) && !settings.pausedBoards.includes(board.id);
  const turn = (on: boolean) => {
    const stop: ToPage = { type: 'stop' };
    // Told straight, so that the marks are gone at once; the settings then keep them away.
    if (!on) void browser.tabs.sendMessage(tabId, stop).catch(() => undefined);
    void changeSettings(({ offSites, pausedBoards }) => ({
      offSites: withEntry(offSites, host, !on),
      pausedBoards: on ? withEntry(pausedBoards, board.id, false) : pausedBoards,
    }));
  };
  return (
    <div class="site sheet">
      <Switch on={isOn} onChange={turn}>
        {t('readSite', host)}
      </Switch>
    </div>
  );
}
