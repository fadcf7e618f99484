import { randomBytes } from 'node:crypto';
import { writingsOf } from '../../support/disk-search';
import type { View } from '../driver';

/** Texts that must be nowhere on the disk: each another, and all of them known by the same unlikely beginning. */
export class Secrets {
  readonly beginning = `Zq${[...randomBytes(12)].map((byte) => 'bcdfghkmnprtvwxz'[byte % 16]).join('')}`;
  count = 0;

  /** The next one: about 20 characters. */
  next(): string {
    this.count += 1;
    return `${this.beginning} ${this.count}`;
  }
}

/** Lays a text in clear, in each way it can be written, and enough beside it that the browser packs what it keeps. */
export function layInClear(view: View, text: string): Promise<void> {
  const writings = writingsOf(Buffer.from(text)).map(([, bytes]) => [...bytes]);
  return view.run(layOpenly, { text, writings });
}

/** Runs in a page of the extension. */
async function layOpenly({ text, writings }: { text: string; writings: number[][] }): Promise<void> {
  const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  await storage.local.set({ openly: text });
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const asked = indexedDB.open('openly', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('openly');
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error ?? new Error('refused'));
  });
  await new Promise((done, fail) => {
    const transaction = database.transaction('openly', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('openly');
    for (const [number, bytes] of writings.entries()) store.put(Uint8Array.from(bytes), number);
    // More than Chromium keeps in its log before it packs it.
    for (let number = 0; number < 120; number += 1)
      store.put(`${text} ${number} `.repeat(1_500), `n${number}`);
    transaction.oncomplete = done;
    transaction.onabort = () => fail(transaction.error ?? new Error('refused'));
  });
  database.close();
}
