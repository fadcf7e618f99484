import { Cover } from '@/components/controls';
import { words } from '@/utils/messages';
import { hide } from './hiding';

/** All that a hidden page has: one way back. */
export function WayBack() {
  return <Cover name={words().places.showAgain} onPress={() => hide(false)} />;
}
