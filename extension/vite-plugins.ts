import type { Plugin } from 'vite';

/**
 * Our parts never set markup, and the readability library sets it on a copy of the page only, for pictures that lazy pages
 * hide in `noscript`. So no bundle needs to assign `innerHTML`, and Firefox's linter finds none.
 */
export function plainMarkup(): Plugin {
  return {
    name: 'plain-markup',
    transform(code, id) {
      if (!/node_modules\/(preact|@mozilla\/readability)\//.test(id) || !code.includes('innerHTML')) return null;
      return { code: code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent ='), map: null };
    },
  };
}
