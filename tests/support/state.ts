/** All that Webside keeps in a browser: a test may lay it there again in place of making it by hand. */
export interface State {
  databases: { name: string; version: number; stores: KeptStore[] }[];
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

interface KeptStore {
  name: string;
  keyPath: string;
  /** Each as JSON; bytes stand in it as `{ "bytes": base64 }`. */
  records: string[];
}

/*
 * Functions that run in a page of the extension, each by itself: none may name another, or anything out here.
 */

/** Takes all away, and makes sure of it. No other page of the extension may be open. */
export async function clearState(): Promise<void> {
  const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((done, fail) => {
      const asked = indexedDB.deleteDatabase(name);
      asked.onsuccess = done;
      asked.onerror = () => fail(asked.error ?? new Error('refused'));
    });
  }
  await storage.local.clear();
  await storage.session.clear();
  const left = [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(await storage.local.get()),
    ...Object.keys(await storage.session.get()),
    ...Object.keys(localStorage),
  ];
  if (left.length > 0) throw new Error(`Still there: ${left.join(', ')}`);
}

/** Reads all that is there. Throws at what it cannot carry. */
export async function takeState(): Promise<State> {
  const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const answer = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error ?? new Error('refused'));
    });
  const asText = (record: unknown) =>
    JSON.stringify(record, (_, part: unknown) => {
      if (part instanceof Uint8Array) return { bytes: btoa(String.fromCharCode(...part)) };
      const isPlain = typeof part !== 'object' || part === null || Array.isArray(part);
      if (isPlain || Object.getPrototypeOf(part) === Object.prototype) return part;
      throw new Error(`No way to carry a ${part.constructor.name}.`);
    });
  const databases: State['databases'] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    const stores: KeptStore[] = [];
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      const { keyPath, autoIncrement, indexNames } = store;
      if (typeof keyPath !== 'string' || autoIncrement || indexNames.length > 0) {
        throw new Error(`No way to carry the store ${storeName}.`);
      }
      stores.push({ name: storeName, keyPath, records: (await answer(store.getAll())).map(asText) });
    }
    databases.push({ name, version: database.version, stores });
    database.close();
  }
  return { databases, local: await storage.local.get(), session: await storage.session.get() };
}

/** Lays all of that where nothing is. */
export async function layState({ databases, local, session }: State): Promise<void> {
  const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const fromText = (text: string) =>
    JSON.parse(text, (_, part: { bytes?: string } | null) =>
      typeof part?.bytes === 'string'
        ? Uint8Array.from(atob(part.bytes), (letter) => letter.charCodeAt(0))
        : part,
    ) as unknown;
  for (const { name, version, stores } of databases) {
    await new Promise<void>((done, fail) => {
      const asked = indexedDB.open(name, version);
      asked.onupgradeneeded = () => {
        for (const { name: storeName, keyPath, records } of stores) {
          const store = asked.result.createObjectStore(storeName, { keyPath });
          for (const record of records) store.put(fromText(record));
        }
      };
      asked.onerror = () => fail(asked.error ?? new Error('refused'));
      asked.onsuccess = () => {
        asked.result.close();
        done();
      };
    });
  }
  await storage.local.set(local);
  await storage.session.set(session);
}
