import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { comeBack, isHidden } from './hiding';
import { lazy } from './lazy';

const WayBack = lazy(() => import('./way-back').then(({ WayBack }) => WayBack));

/**
 * A page that can be hidden: blank then, with one way back. What stands in it is only out of sight, so that text on
 * its way to the disk gets there, and a half-written word and its caret are where they were. A page that opens hidden
 * shows nothing at all before it is shown.
 */
export function Hideable({ width, children }: { width: string; children: ComponentChildren }) {
  const wasShown = useRef(false);
  const isBlank = isHidden();
  if (!isBlank) wasShown.current = true;
  useLayoutEffect(() => {
    if (!isBlank) comeBack();
  }, [isBlank]);
  return (
    <>
      {isBlank && <WayBack />}
      {wasShown.current && (
        <div class={`page page-${width}`} hidden={isBlank}>
          {children}
        </div>
      )}
    </>
  );
}
