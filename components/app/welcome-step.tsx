import { welcomeWords } from '@/utils/messages';

/** How many screens the first start has. */
const SCREENS = 3;

/** Which screen of the first start this is. */
export function Step({ number }: { number: number }) {
  return <p class="small quiet">{welcomeWords().step(number, SCREENS)}</p>;
}
