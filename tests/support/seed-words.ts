/** Words as clinicians write them, the commonest first. */
const COMMON =
  `the and of to with no a in for on pain since not at her his is was after well night sleep better days weeks
  two left right takes daily blood pressure home walks cough fever denies reports mother daughter work plan review
  return call worse if chest breath tablets dose morning evening mg three months test results normal knee back hip
  headache dizzy nausea eats drinks weight skin rash clear mild severe moderate chronic history family asthma
  diabetes insulin inhaler antibiotics amoxicillin ibuprofen paracetamol metformin allergy alone sister husband
  wife school anxious low mood support exercise smoking alcohol none agreed understands questions safety net
  emergency urgent referral physiotherapy x-ray ultrasound swelling wound healing infection throat ear eyes`
    .split(/\s+/)
    .filter(Boolean);

const SYLLABLES =
  'ar be ca cho da den do er fa fi gan ge ha hy in ka la len li lo ma mi mon na neu no on or pa pe phy po ra re ri ro sa se si so sta ta te ti to tra u va ve vi xi'.split(
    ' ',
  );

/** Numbers from 0 up to 1, the same each time for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws words as a language does: the n-th of `size` words comes about 1/n as often as the first (Zipf). */
export function wordDrawer(random: () => number, size = 20_000): () => string {
  const words = vocabulary(size);
  const shares: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) shares.push((sum += 1 / (rank + 2.7)));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, shares.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shares[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
}

/** The same words for every seed. */
function vocabulary(size: number): string[] {
  const words = new Set(COMMON);
  const random = chance(1);
  while (words.size < size) {
    const syllables = Array.from(
      { length: 2 + Math.floor(random() * 4) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!,
    );
    words.add(syllables.join(''));
  }
  return [...words];
}
