import { counted } from '../format/plural.js';
import type { planLoad } from './en/plan-load.js';

const count = (value: number, one: string, other = `${one}s`) =>
  counted(value, 'es-US', { one, other });

/** What the plan says when it is taken to another device, in Spanish. */
export const esPlanLoad: typeof planLoad = {
  codeHelp: 'Escribe o escanea este código en otro aparato y ahí está tu plan. No lleva texto.',
  qr: 'El código como imagen para escanear',
  tooLong: 'Es muy largo para una imagen. En su lugar, puedes guardar un archivo arriba.',

  file: 'Un archivo que guardaste',
  code: 'O un código',
  look: 'Ver qué cambiaría',
  faults: {
    empty: 'Elige un archivo o escribe un código.',
    unreadable: 'Este no es un plan que se pueda leer aquí. No cambió nada.',
    mistyped: 'Una de las letras o cifras no está bien. No cambió nada.',
    later: 'Este plan es de una versión más nueva. No cambió nada.',
    other: 'Este plan es de otra carrera. No cambió nada.',
    noRules: 'Las reglas de su lugar no llegaron. Inténtalo de nuevo. No cambió nada.',
  },
  changes: 'Qué cambiaría aquí el plan',
  noChanges: 'Ese plan es igual al tuyo. No hay nada que cambiar.',
  tick: (actions) => `Marcar ${count(actions, 'acción', 'acciones')}:`,
  setAside: (steps) => `Pasos que no son para ti: ${steps}`,
  dropped: (parts) => `Queda fuera, porque la guía cambió: ${count(parts, 'parte')}`,
  apply: 'Hacer los cambios',
  cancel: 'Dejar todo como está',
};
