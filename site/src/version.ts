import { version as engine } from '../../package.json';

/** The version of the engine that reads. */
export const version = engine;
