import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Board } from '../hosts/board.ts';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, followSettings, type Settings, withEntry } from '../settings.ts';

interface Props {
  address: string;
  board: Board | null;
}

/** This site's switch where it is read by itself; where it could be, the way to allow it. */
export function SiteRow({ address, board }: Props) {
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
        <span>{board.name} can be read by itself.</span>
        <button type="button" class="button" onClick={allow}>
          Allow
        </button>
      </p>
    );
  }
  const isOn = !settings.offSites.includes(host) && !settings.pausedBoards.includes(board.id);
  const turn = (on: boolean) =>
    void changeSettings(({ offSites, pausedBoards }) => ({
      offSites: withEntry(offSites, host, !on),
      pausedBoards: on ? withEntry(pausedBoards, board.id, false) : pausedBoards,
    }));
  return (
    <div class="site sheet">
      <Switch on={isOn} onChange={turn}>
        Read {host} by itself
      </Switch>
    </div>
  );
}
