import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { tellMishap } from '@/components/app';
import { readRule, watchRules } from '@/utils/standard';

/** Whether the clinic lets visits be printed, followed as the rule changes; not before it is known. */
export function useMayPrint(): boolean {
  const mayPrint = useSignal(false);
  useEffect(() => {
    const read = () => void readRule('allowPrint').then(({ value }) => (mayPrint.value = value), tellMishap);
    read();
    return watchRules(read);
  }, [mayPrint]);
  return mayPrint.value;
}
