const DAY = 86_400_000;
/** How long a visit lies in the bin before it is erased, in days. */
const BIN_DAYS = 30;

/** When a visit that went to the bin at that moment is erased (UTC ms). */
export function erasedAt(binned: number): number {
  return binned + BIN_DAYS * DAY;
}

/** How many days a visit in the bin still has, whole ones and a begun one. */
export function daysLeft(binned: number, now: number): number {
  return Math.max(0, Math.ceil((erasedAt(binned) - now) / DAY));
}
