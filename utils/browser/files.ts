/**
 * Saves a file where the browser puts what is downloaded.
 * @param name a constant: a name that says something of a patient would stand in the browser's list
 * @param parts what it holds, one after the other
 */
export function saveFile(name: string, ...parts: Uint8Array<ArrayBuffer>[]): void {
  const address = URL.createObjectURL(new Blob(parts));
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
