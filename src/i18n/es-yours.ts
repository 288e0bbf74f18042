import { counted } from '../format/plural.js';
import type { yours } from './en/yours.js';

const count = (value: number, one: string, other: string) =>
  counted(value, 'es-US', { one, other });

/** What is said of the answers that a person has given, in Spanish. */
export const esYours: typeof yours = {
  done: 'Según tus respuestas, ya hiciste esto:',
  tick: (actions) => `Marca en la lista ${count(actions, 'acción', 'acciones')} que ya hiciste`,
  ticked: 'Ya está marcado en la lista.',
  heading: 'Tus respuestas son tuyas',
  keep: 'Guardar mis respuestas en este navegador',
  keepText:
    'Están solo en esta página y se borran cuando sales. Si las guardas, quedan en este navegador, en este dispositivo: quien lo use puede verlas.',
  kept: 'Tus respuestas quedan en este navegador, en este dispositivo, hasta que las borres.',
  nowhere: 'No se envían a ningún lado.',
  notKept:
    'Este navegador no guardó tus respuestas. Se quedan en esta página hasta que salgas de ella.',
  erase: 'Borrar todo',
  eraseText:
    'Esto borra tus respuestas, tu lugar y el punto donde estás. Las marcas de la lista se quedan.',
  private: 'Tus respuestas se quedan en esta página y se borran cuando sales.',
  shared: 'Este sitio recibe tus respuestas cuando llegas al final.',
};
