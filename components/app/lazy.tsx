import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Problem } from './problem';

/** A component whose code is read from the disk when it is first shown; until then, nothing. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const ready = useSignal(loaded !== undefined);
    const failure = useSignal<unknown>(undefined);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          ready.value = true;
        },
        (error: unknown) => (failure.value = error),
      );
    }, [ready, failure]);
    if (failure.value !== undefined) return <Problem error={failure.value} />;
    const Loaded = ready.value ? loaded : undefined;
    return Loaded ? <Loaded {...props} /> : null;
  };
}
