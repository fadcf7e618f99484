import { useSignal } from '@preact/signals';
import { PictureInPicture2 } from 'lucide-preact';
import { useEffect, useId } from 'preact/hooks';
import { Button } from '@/components/controls';
import { canFloat } from '@/utils/browser';
import { floatingWords } from '@/utils/messages';
import { closeFloating, floating, floatingNews, missFloating, openFloating } from './floating-window';
import type { OpenVisit } from './open-visit';

/** Opens the floating window where the browser lets this page have one, and tells when it has closed. */
export function Floating({ open }: { open: OpenVisit }) {
  const isOffered = useSignal(false);
  const hint = useId();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void canFloat().then((can) => {
      if (isGone) return;
      isOffered.value = can;
      stop = missFloating(open.id, can);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [open, isOffered]);
  const news = floatingNews.value;
  const status = (
    <p role="status" class="small">
      {news?.visit === open.id ? news.text() : ''}
    </p>
  );
  if (!isOffered.value) return status;
  const isOpen = floating.value !== undefined;
  return (
    <div class="stack-tight">
      <div class="row">
        <Button
          kind="quiet"
          icon={PictureInPicture2}
          describedBy={hint}
          onPress={isOpen ? closeFloating : () => void openFloating(open)}
        >
          {isOpen ? floatingWords().close : floatingWords().open}
        </Button>
      </div>
      <p id={hint} class="small quiet">
        {isOpen ? floatingWords().isOpen : floatingWords().hint}
      </p>
      {status}
    </div>
  );
}
