import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What a page offers and asks for: its ids, and every address in it. */
interface Page {
  ids: Set<string>;
  addresses: string[];
}

/** Attributes that hold an address. */
const pointing = new Set(['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url']);

function readPage(source: string): Page {
  const ids = new Set<string>();
  const addresses: string[] = [];
  const visit = (node: Node): void => {
    const { attrs = [], tagName } = node as Partial<Element>;
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value);
      else if (pointing.has(name) && tagName !== 'base') addresses.push(value);
    }
    const picture = attrs.some(({ name, value }) => name === 'property' && /^og:(image|url)$/.test(value));
    if (picture) addresses.push(attrs.find(({ name }) => name === 'content')?.value ?? '');
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(source));
  return { ids, addresses };
}

/**
 * The addresses in built pages that lead nowhere in them: a file that is not there, a place that its page does not have, a path
 * outside `base`. Other sites' addresses are not looked at.
 * @param files every built file's path from the site's root, "rules/pay/index.html"
 * @param host the site's own address when it is known, "https://union.example"
 */
export function deadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>, base: string, host = '') {
  const read = new Map([...pages].map(([path, source]) => [path, readPage(source)]));
  const dead: string[] = [];
  for (const [path, { addresses }] of read) {
    for (const address of addresses) {
      const own = host && address.startsWith(host) ? address.slice(host.length) || '/' : address;
      if (/^([a-z]+:|\/\/)/i.test(own)) continue;
      const { pathname, hash } = new URL(own, `https://site.invalid${base}${path}`);
      const file = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
      const place = decodeURIComponent(hash.slice(1));
      const isThere = pathname.startsWith(base) && files.has(file);
      // "#sample=mixed" is a word to the page's program, not a place.
      const hasPlace = !place || place.includes('=') || !read.has(file) || read.get(file)?.ids.has(place);
      if (!isThere || !hasPlace) dead.push(`${path}: ${address}`);
    }
  }
  return [...new Set(dead)];
}

/** Fails a build in which an address leads nowhere. */
export function links(): AstroIntegration {
  let base = '/';
  let host = '';
  return {
    name: 'parascope-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/+/g, '/');
        host = config.site ? new URL(config.site).origin : '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
        const pages = new Map<string, string>();
        for (const name of files)
          if (name.endsWith('.html')) pages.set(name, await readFile(join(folder, name), 'utf8'));
        const dead = deadLinks(pages, new Set(files), base, host);
        if (dead.length > 0) throw new Error(`These lead nowhere:\n${dead.join('\n')}`);
        logger.info(`every address in ${pages.size} pages leads somewhere`);
      },
    },
  };
}
