import type { shortcuts as english } from '../en/shortcuts';
import { count } from './count';

/** What is said of keys, in Spanish. */
export const shortcuts: typeof english = {
  text: {
    open: 'Abrir o cerrar el panel',
    done: 'Marcar el siguiente punto como hecho',
    undo: 'Deshacer el último paso',
    'quick-hide': 'Ocultar todas las ventanas de Webside, o volver a mostrarlas',
  },
  none: 'aún sin tecla',
  change: 'Cambiar las teclas',
  address: 'Para cambiar una tecla, abra una pestaña nueva y escriba esta dirección:',
  missingTitle: (number) =>
    count(number, {
      one: '# atajo no tiene tecla',
      many: '# de atajos no tienen tecla',
      other: '# atajos no tienen tecla',
    }),
  missing: (shortcuts) => `Aún sin tecla: ${shortcuts.join('; ')}.`,
  missingWhy: 'Puede que otra extensión o el navegador use la que Webside pidió.',
  keys: {
    title: 'Teclas',
    close: 'Cerrar',
    here: 'En Webside, fuera de un texto',
    anywhere: 'En todo el navegador, también durante la llamada',
    digits: '1 a 9',
    facts: 'Datos del siguiente punto',
    enter: 'Enter',
    plain: 'Usar la primera palabra corriente en el texto para el paciente',
    main: 'Iniciar, unirse, finalizar o cerrar, lo que siga',
    hide: 'Ocultar, o volver a mostrar',
    escape: 'Esc',
    leave: 'Salir de un texto',
  },
};
