import { useLayoutEffect, useRef } from 'preact/hooks';

/** Whether this page has shown a view before: the first one leaves the focus where the browser put it. */
let isFirstView = true;

/**
 * The heading of a view. When a view takes the place of another, it is shown from its top, and the focus goes to
 * its heading, so that nobody is left where a button used to be.
 * @param focus false where something else of the view takes the focus
 */
export function Heading({
  children,
  hidden = false,
  focus = true,
}: {
  children: string;
  hidden?: boolean;
  focus?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is painted: later, it would take the focus from what someone has begun to do.
  useLayoutEffect(() => {
    globalThis.scrollTo(0, 0);
    if (focus && !isFirstView) heading.current?.focus({ preventScroll: true });
    isFirstView = false;
  }, [focus]);
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'out-of-sight' : undefined}>
      {children}
    </h1>
  );
}
