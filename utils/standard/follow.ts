import { today, watchManagedPolicy } from '@/utils/browser';
import { reconcile } from './reconcile';
import { STAYED_EMPTY } from './stored';

/** An empty answer is asked again this much after it may be believed (ms). */
const A_LITTLE_LATER = 500;

/** Takes over what the browser knows of the administrator's policy at this moment. */
export async function takePolicy(): Promise<void> {
  await reconcile(today(), Date.now());
}

/** Takes over the administrator's policy: now, or as soon as the browser knows it, and whenever it changes. */
export async function followPolicy(): Promise<void> {
  const look = async () => {
    const isWaiting = await reconcile(today(), Date.now());
    if (isWaiting) setTimeout(() => void look(), STAYED_EMPTY + A_LITTLE_LATER);
  };
  watchManagedPolicy(() => void look());
  await look();
}
