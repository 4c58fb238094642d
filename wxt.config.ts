import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { plainMarkup } from './extension/vite-plugins.ts';
import { boardMatches } from './shared/boards/index.ts';

/** The Firefox that first paints `text-decoration` in `::highlight()`: github.com/mdn/browser-compat-data/pull/28782. */
const FIREFOX_MIN = '146.0';
/** The Chromium that first had `light-dark()`, the newest thing used without a fallback. */
const CHROMIUM_MIN = '123';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  imports: false,
  // The browsers named above, so that `light-dark()` is left to them and follows each element's own color scheme.
  vite: () => ({
    plugins: [preact(), plainMarkup()],
    build: { target: ['chrome123', 'firefox146'], modulePreload: { polyfill: false } },
  }),
  manifestVersion: 3,
  // What Firefox's reviewers need to build the same bytes, and no more.
  zip: { excludeSources: ['bench/**', 'cli/**', 'docs/**', 'site/**', 'test/**', 'shared/model/lines/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // No host at install. WXT would put a runtime content script's matches into host_permissions, so none is declared.
    optional_host_permissions: boardMatches,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: { default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    commands: {
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_next__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previous__',
      },
      'read-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_read__' },
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_panel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parascope@parascope.example',
              strict_min_version: FIREFOX_MIN,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: CHROMIUM_MIN }),
  }),
});
