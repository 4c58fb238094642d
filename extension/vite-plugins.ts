import type { Plugin } from 'vite';

/** Leaves the rules' own examples (`hits`, `misses`) out of the bundles: tests and the site show them, a reader does not need them. */
export function leaveOutExamples(): Plugin {
  return {
    name: 'leave-out-examples',
    enforce: 'pre',
    transform(code, id) {
      return /\/shared\/knowledge\/rules\/[\w-]+\.ts$/.test(id) ? { code: withoutExamples(code), map: null } : null;
    },
  };
}

/** The source of a rule file with its examples emptied; the formatter gives them this shape. */
export function withoutExamples(code: string): string {
  return code.replace(/^( +)(hits|misses): \[(?:[^\n]*\],|\n[\s\S]*?\n\1\],)$/gm, '$1$2: [],');
}

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
