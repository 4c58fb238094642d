import { fileURLToPath } from 'node:url';

/**
 * write-excel-file zips by workers that it makes from memory, which the site's policy forbids. Here it zips where it runs, which is
 * a worker of ours already. (write-excel-file 4.1 has a way to zip in place, but does not export it.)
 */
export function zipInPlace() {
  return {
    name: 'parascope-zip-in-place',
    enforce: 'pre' as const,
    resolveId(source: string, importer?: string) {
      return source === 'fflate' && importer?.includes('write-excel-file/modules/zip/')
        ? fileURLToPath(new URL('../src/audit/work/zip.ts', import.meta.url))
        : null;
    },
  };
}
