import type { audit as english } from '../en/audit';
import { count, countEvents } from './count';

/** What the audit log says in Settings, in Spanish. */
export const audit: typeof english = {
  title: 'Registro de auditoría',
  show: 'Ver registro de auditoría',
  hint: 'Lo más reciente primero, cifrado en la caja fuerte igual que las notas. Leerlo también es un evento. Cuando se llena, desaparecen los eventos más antiguos.',
  list: 'Eventos',
  what: 'Evento',
  everything: 'Todos los eventos',
  day: 'Día',
  number: (number) => countEvents(number),
  none: 'Ningún evento coincide.',
  older: 'Ver eventos anteriores',
  damaged: (pages) => {
    const damaged = count(pages, {
      one: '# página del registro está dañada',
      many: '# de páginas del registro están dañadas',
      other: '# páginas del registro están dañadas',
    });
    return `${damaged} en el disco: por cada una faltan hasta 160 eventos.`;
  },
  notRead: (reason) => `No se puede leer el registro. ${reason}`,
  unknownVisit: 'una consulta que ya no está aquí',
  save: 'Guardar como CSV',
  saveHint: 'En el archivo, cada consulta figura con su id aleatorio, nunca con su etiqueta.',
  saved: (file) => `Entregado al navegador como ${file}.`,
  columns: { time: 'Hora (UTC)', event: 'Evento', visit: 'Consulta', detail: 'Detalle' },
  text: {
    unlocked: 'Desbloqueado',
    'unlock-failed': 'Frase de acceso incorrecta',
    locked: 'Bloqueado',
    viewed: 'Consulta vista',
    changed: 'Consulta modificada',
    copied: 'Copiado',
    printed: 'Impreso',
    exported: 'Guardado en un archivo',
    'handed-over': 'Consulta traspasada',
    received: 'Traspaso recibido',
    deleted: 'Consulta eliminada',
    restored: 'Consulta restaurada',
    erased: 'Borrado',
    'standard-changed': 'Estándar cambiado',
    'passphrase-changed': 'Frase de acceso cambiada',
    'recovery-code-made': 'Código de recuperación creado',
    'key-changed': 'Clave cambiada',
    'backup-saved': 'Copia de seguridad guardada',
    'backup-restored': 'Copia de seguridad restaurada',
    checked: 'Elementos revisados',
    'log-read': 'Registro de auditoría leído',
  },
  source: {
    now: 'con el botón Bloquear',
    idle: 'sin actividad',
    screen: 'pantalla bloqueada',
    sleep: 'dispositivo en reposo',
    'in-visit': 'sin actividad durante una consulta',
  },
};
