/** The mouth of each face, from 1, not at all, to 5, very much. */
const FACES = {
  1: 'M15 36c4-7 14-7 18 0',
  2: 'M16 34.5c4-3.5 12-3.5 16 0',
  3: 'M16 33h16',
  4: 'M16 31.5c4 4 12 4 16 0',
  5: 'M14 30c3 9 17 9 20 0z',
} as const;

/** The places of the faces, in order. */
export type Scale = keyof typeof FACES;
export const SCALE: readonly Scale[] = [1, 2, 3, 4, 5];

/** A face of plain lines. The words beside it say what it means. */
export function Face({ place }: { place: Scale }) {
  return (
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path d="M17 19v2M31 19v2" />
      <path d={FACES[place]} />
    </svg>
  );
}
