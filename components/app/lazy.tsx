import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Problem } from './problem';

/** A component whose code is read from the disk when it is first shown, or sooner when someone sees it coming. */
export type LazyComponent<P extends object> = ComponentType<P> & { preload: () => void };

/** A component whose code is read when it is first shown or preloaded; until it is there, nothing. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): LazyComponent<P> {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<void> | undefined;
  const read = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
      },
      (error: unknown) => {
        // The next one to show it tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  function Lazy(props: P) {
    const ready = useSignal(loaded !== undefined);
    const failure = useSignal<unknown>(undefined);
    // Not an effect of its own time: that would wait for a frame in which there is nothing to paint.
    useLayoutEffect(() => {
      if (ready.value) return;
      read().then(
        () => (ready.value = true),
        (error: unknown) => (failure.value = error),
      );
    }, [ready, failure]);
    if (failure.value !== undefined) return <Problem error={failure.value} />;
    const Loaded = ready.value ? loaded : undefined;
    return Loaded ? <Loaded {...props} /> : null;
  }
  // Whoever shows it hears of a failure, and tells it.
  Lazy.preload = () => void read().catch(() => undefined);
  return Lazy;
}
