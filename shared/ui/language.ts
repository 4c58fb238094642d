import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from './phrases-en.ts';

/** The language of our parts: wrap them in its provider, else they speak English. */
export const Language = createContext(english);

/** The phrases of the language around a part. */
export const usePhrases = () => useContext(Language);
