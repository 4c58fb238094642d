/// <reference types="vite/client" />

export {};

/** What `wxt prepare` would add, so that types can be checked before the first build. */
declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
}
