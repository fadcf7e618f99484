/** A folder of the device that a person chose; only Chromium has such. It can be kept in a database. */
export interface Folder extends FileSystemDirectoryHandle {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

type Chooser = (how: { id: string; mode: 'readwrite' }) => Promise<Folder>;

function chooser(): Chooser | undefined {
  return (globalThis as { showDirectoryPicker?: Chooser }).showDirectoryPicker;
}

/** Whether this browser can write into a folder of the device by itself. */
export function canChooseFolder(): boolean {
  return chooser() !== undefined;
}

/** Has the person choose a folder to write into; nothing when they left it. Only from a press of theirs. */
export async function chooseFolder(): Promise<Folder | undefined> {
  try {
    return await chooser()?.call(globalThis, { id: 'webside-backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the browser still lets Webside write there. With `ask` it asks the person; only from a press of theirs. */
export async function mayWrite(folder: Folder, ask = false): Promise<boolean> {
  const wanted = { mode: 'readwrite' } as const;
  const found = ask ? await folder.requestPermission(wanted) : await folder.queryPermission(wanted);
  return found === 'granted';
}

/** A folder in the folder, made where there is none. @throws DOMException when the folder is gone */
export function openFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle> {
  return folder.getDirectoryHandle(name, { create: true });
}

/** A file in the folder, or undefined when there is none of that name. @throws DOMException when the folder is gone */
export async function readIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
    // The browser names a missing folder as it names a missing file; only the folder can be asked for itself.
    await folder.keys().next();
    return undefined;
  }
}

/** Writes a file in the folder; one of that name is replaced as a whole, or stays. @throws DOMException */
export async function writeIn(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(bytes);
  } catch (error) {
    await writing.abort();
    throw error;
  }
  await writing.close();
}
