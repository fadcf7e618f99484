import { Field } from '@/components/controls';

interface SecretFieldProps {
  label: string;
  /** A new one is not filled in with the present one. */
  isNew?: boolean;
  value: string;
  onInput: (text: string) => void;
}

/** A field for a passphrase. */
export function SecretField({ isNew = false, ...props }: SecretFieldProps) {
  return <Field type="password" autocomplete={isNew ? 'new-password' : 'current-password'} {...props} />;
}
