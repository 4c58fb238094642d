/** An address inside the site, wherever it is served from: `to('privacy/')` is `/parascope/privacy/` under that base. */
export function to(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The pages that exist, in the order of the navigation. */
export const pages = [
  { path: '', name: 'Read a posting' },
  { path: 'about/', name: 'About' },
  { path: 'privacy/', name: 'Privacy' },
];
