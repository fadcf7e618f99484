import type { earlier as english } from '../en/earlier';
import { count } from './count';

/** The words of a note's earlier states, in Spanish. */
export const earlier: typeof english = {
  title: (number) => `Versiones anteriores (${number})`,
  field: {
    notes: 'Notas',
    mattered: 'Lo que más importó',
    remember: 'Recordar de esta persona',
    edited: 'Texto editado',
    patient: 'Texto para el paciente',
    reflection: 'Un minuto para usted',
  },
  itemNote: (label) => `Nota sobre ${label}`,
  otherNote: 'Nota sobre un punto',
  until: (field, when) => `${field}, hasta: ${when}`,
  length: (length) => count(length, { one: '# carácter', many: '# de caracteres', other: '# caracteres' }),
  copy: 'Copiar esta versión',
  copied: 'Copiado. Péguelo donde corresponda.',
  copyFailed: 'El navegador no permitió que Webside copiara. Seleccione el texto y cópielo a mano.',
  bringBack: 'Recuperarla',
  broughtBack: 'Está ahí otra vez. Lo que había antes es ahora una versión anterior.',
  notRead: (reason) => `No se puede leer esta versión. ${reason} El texto actual no se tocó.`,
};
