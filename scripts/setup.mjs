// Plain JavaScript on Node 20 with no packages: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const cache = join(root, 'node_modules', '.cache', 'parascope');

/** A command that ended with another exit code than 0; its output has been printed. */
export class CommandFailed extends Error {}

/**
 * Runs a command in the repository with its own tools first in PATH (so with its own Node), and prints one line about it.
 * Its output is kept back and printed whole when it fails; throws `CommandFailed` then.
 */
export async function run(title, command, args, { env = {} } = {}) {
  process.stdout.write(`${title} ... `);
  const began = Date.now();
  const [file, ...before] = command === 'npm' ? npm() : [command];
  const child = spawn(file, [...before, ...args], {
    cwd: root,
    // Windows finds the .cmd files of the tools only through its shell; nothing here comes from outside.
    shell: process.platform === 'win32' && file !== process.execPath,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on('close', resolve);
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (code === 0) return void console.log(`done in ${seconds} s`);
  console.log(`failed after ${seconds} s\n`);
  console.log(Buffer.concat(output).toString().trimEnd());
  throw new CommandFailed(`\nThis failed: ${[command, ...args].join(' ')}`);
}

/** The npm that started us when there is one: it need not be in PATH then. */
function npm() {
  const started = process.env.npm_execpath;
  return started && /npm-cli\.[cm]?js$/.test(started) ? [process.execPath, started] : ['npm'];
}

function path() {
  const tools = join(root, 'node_modules', '.bin');
  const known = Object.entries(process.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  return [tools, known].join(delimiter);
}

/** Installs the packages of package-lock.json when they are missing or were installed from another one. */
export async function ensureInstalled() {
  const lock = join(root, 'package-lock.json');
  if (await isInstalled(lock)) return;
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional packages (npm/cli#8805). `--no-save`
  // takes the versions of the lock file and leaves it as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  await run('Installing packages (the first time this takes a minute or more)', 'npm', args);
  await stamp('installed', await hashOf([lock]));
}

async function isInstalled(lock) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const known = await stamped('installed');
  if (known) return known === (await hashOf([lock]));
  // Installed by hand: npm writes its own copy of the lock file last.
  return (await stat(installed)).mtimeMs >= (await stat(lock)).mtimeMs;
}

/** Does `work` when something in `sources` (files and folders, from the root) changed since it last succeeded, or `made` is gone. */
export async function ensureFresh(name, { sources, made, settings = '' }, work) {
  const hash = (await hashOf(sources.map((source) => join(root, source)))) + settings;
  if ((await stamped(name)) === hash && made.every((file) => existsSync(join(root, file)))) return false;
  await work();
  await stamp(name, hash);
  return true;
}

async function stamped(name) {
  return readFile(join(cache, `${name}.stamp`), 'utf8').catch(() => null);
}

async function stamp(name, value) {
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, `${name}.stamp`), value);
}

/** One hash of all files' names and contents; a missing file counts as nothing. */
async function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(paths.map(filesOf))).flat().sort()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** What builds leave among the sources. */
const products = new Set(['dist', 'node_modules', '.astro', '.wxt', '.output']);

async function filesOf(path) {
  const about = await stat(path).catch(() => null);
  if (!about) return [];
  if (!about.isDirectory()) return [path];
  const inside = (await readdir(path)).filter((name) => !products.has(name));
  return (await Promise.all(inside.map((name) => filesOf(join(path, name))))).flat();
}
