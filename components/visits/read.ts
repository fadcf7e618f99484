import type { HowToRead, readInSlices } from '@/utils/store';

/** See `readInSlices`. */
export type Read = (ids: readonly string[], how?: HowToRead) => ReturnType<typeof readInSlices>;
