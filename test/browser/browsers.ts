import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of `names` that can be run from PATH, null when there is none. */
function inPath(names: string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (canRun(file)) return file;
    }
  }
  return null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function find(name: string, variable: string, commands: string[]): string {
  const given = process.env[variable];
  if (given && !canRun(given)) throw new Error(`${variable} names no program that can be run: ${given}`);
  const found = given ?? inPath(commands);
  if (!found) throw new Error(`${name} was not found: install it, or set ${variable} to where it is.`);
  return found;
}

/** Where Chromium is. Throws one plain line when it is missing. */
export function chromiumPath(): string {
  return find('Chromium', 'CHROMIUM_PATH', ['chromium', 'chromium-browser', 'google-chrome']);
}

/** Where Firefox is. Throws one plain line when it is missing. */
export function firefoxPath(): string {
  return find('Firefox', 'FIREFOX_PATH', ['firefox-esr', 'firefox']);
}

/** Flags for an unattended Chromium: works as root, calls nobody by itself. */
export const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
