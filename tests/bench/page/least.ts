/**
 * The least that any page must do before it may show something out of a sealed vault: ask the browser for the key and
 * the settings, open the database, read the header and the list of visits, open the list, show one control. No library,
 * no style, no checks; everything is asked for as early as it can be.
 */
interface Row {
  keyId: string;
  nonce: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}

async function readKey(): Promise<{ keyId: string; aes: CryptoKey }> {
  const { key } = await chrome.storage.session.get<{ key: { keyId: string; bytes: string } }>('key');
  const bytes = Uint8Array.from(atob(key.bytes), (letter) => letter.charCodeAt(0));
  return {
    keyId: key.keyId,
    aes: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']),
  };
}

async function readList(): Promise<{ id: string; row: Row }> {
  const database = await answer(indexedDB.open('data'));
  const reading = database.transaction(['headers', 'records']);
  const asked = (store: string, id: string) => answer<unknown>(reading.objectStore(store).get(id));
  const { index } = (await asked('headers', 'header')) as { index: string };
  return { id: index, row: (await asked('records', index)) as Row };
}

async function show(): Promise<void> {
  const [{ keyId, aes }, { id, row }] = await Promise.all([
    readKey(),
    readList(),
    chrome.storage.local.get('preferences'),
  ]);
  const additionalData = new TextEncoder().encode(`webside|records|${id}|${keyId}|1`);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: row.nonce, additionalData },
    aes,
    row.bytes,
  );
  const length = new DataView(plain).getUint32(0);
  const { entries } = JSON.parse(new TextDecoder().decode(new Uint8Array(plain, 4, length))) as {
    entries: unknown[];
  };
  const button = document.createElement('button');
  button.id = 'least';
  button.textContent = String(entries.length);
  document.body.append(button);
}

void show();

export {};
