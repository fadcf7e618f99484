import { Cover } from '@/components/controls';
import { hide } from './hiding';
import { words } from './words';

/** All that a hidden page has: one way back. */
export function WayBack() {
  return <Cover name={words().places.showAgain} onPress={() => hide(false)} />;
}
