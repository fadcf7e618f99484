import { signal } from '@preact/signals-core';

/** A language as it is read: how it is written, and its catalogues by their names. */
export interface Language {
  /** How its dates and numbers are written (BCP 47). */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** English has none here: each page has the English ones that it needs. */
  catalogues: Record<string, object>;
  /** Makes the catalogues that it does not have out of the English ones. */
  make?: <T extends object>(english: T) => T;
}

export const ENGLISH: Language = { locale: 'en-GB', direction: 'ltr', catalogues: {} };

/** The language in force; whoever reads it while rendering follows a change. */
export const inForce = signal(ENGLISH);

/** A catalogue in the language in force, English where that has none. */
export function catalogue<T extends object>(name: string, english: T): () => T {
  return () => {
    const { catalogues, make } = inForce.value;
    return (catalogues[name] as T | undefined) ?? make?.(english) ?? english;
  };
}

/** How dates and numbers are written in the language in force (BCP 47). */
export function locale(): string {
  return inForce.value.locale;
}

/** Which way the language in force is written. */
export function direction(): 'ltr' | 'rtl' {
  return inForce.value.direction;
}
