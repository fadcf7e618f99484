/** How a write can fail: no room for it, said at once; or taken, and then taken back with its transaction. */
export type Refusal = 'QuotaExceededError' | 'AbortError';

/** What becomes of the next write, its number counted from 1: undefined lets it through. */
type Judge = (number: number) => Refusal | undefined;

const taking: Judge = () => undefined;
let judge = taking;
let count = 0;
const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put'];
const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
  ?.value as IDBDatabase['transaction'];

/** The disk takes everything, from the first write on. */
export function mendDisk(): void {
  refuseWrites(taking);
  IDBDatabase.prototype.transaction = begin;
}

/** Lets writes fail from now on; they are counted anew. */
export function refuseWrites(by: Judge): void {
  judge = by;
  count = 0;
  IDBObjectStore.prototype.put = function (...what) {
    count += 1;
    const refusal = judge(count);
    if (refusal === 'QuotaExceededError') throw new DOMException('no room', refusal);
    const request = put.apply(this, what);
    if (refusal === 'AbortError') this.transaction.abort();
    return request;
  };
}

/** How many writes were asked since `refuseWrites`. */
export function writesAsked(): number {
  return count;
}

/** Whoever asks the database for something is a page that has gone: nothing new reaches the disk, or comes from it. */
export function cutOff(): void {
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('the page has gone', 'AbortError');
  };
}
