/** The site as it is built for its tests under a path of a known host; see build.mjs. */
export const subpath: { folder: string; base: string; url: string };
