// Firefox's own linter on the Firefox build: `node scripts/lint-extension.mjs`. Any error or warning fails.
// It is fetched when used: it brings more packages than all the rest of the project, and nothing else needs it.
import { run } from './setup.mjs';

const build = '.output/firefox-mv3';
const quiet = ['--no-config-discovery', '--no-input', '--warnings-as-errors'];
await run('Linting the Firefox build', 'npx', ['--yes', 'web-ext@10.7.0', 'lint', '--source-dir', build, ...quiet]);
