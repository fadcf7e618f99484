/**
 * Saves a file where the browser puts what is downloaded.
 * @param name a constant: a name that says something of a patient would stand in the browser's list
 */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
