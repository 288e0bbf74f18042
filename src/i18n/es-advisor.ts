import { counted } from '../format/plural.js';
import type { AdvisorWords } from './advisor.js';

const count = (value: number, one: string, other = `${one}s`) =>
  counted(value, 'es', { one, other });

/** What the advisor says, in Spanish. */
export const esAdvisor: AdvisorWords = {
  intro:
    'Unas pocas preguntas; salta las que quieras. Tus respuestas se quedan en esta página hasta que salgas.',
  shared: 'Este sitio recibe tus respuestas.',
  begin: 'Empezar',
  question: (number, total) => `Pregunta ${number} de ${total}`,
  back: 'Atrás',
  skip: 'Saltar esta',
  next: 'Siguiente',
  see: 'Ver dónde estoy',
  noPlace: 'Todavía no sé',

  where: 'Dónde estás',
  start: 'Al comienzo del camino',
  startText: 'Tienes por delante el primer nivel. Nadie empieza en otro lugar.',
  why: 'Porque nos contaste:',
  top: 'No hay un nivel más alto.',
  ahead: (rung) => `Lo que pide el siguiente nivel: ${rung}`,
  truth: { met: 'Ya lo tienes', unmet: 'Por delante', unknown: 'Todavía no sabemos' },
  basis: (source) => `Según: ${source}`,
  placeAsks: (place) => `En ${place}:`,
  do: 'Haz esto ahora',
  inStep: (step) => `Parte de: ${step}`,
  weeks: ({ min, max }) =>
    `Cerca de ${min === max ? count(min, 'semana') : `${min} a ${count(max, 'semana')}`} a tu ritmo`,
  noTime: 'Aquí no se sabe cuánto tarda',
  help: 'Te sirve:',
  pay: 'Sueldo',
  payHere: 'Donde estás',
  payNext: 'El siguiente nivel',
  counts: 'Lo que tienes y cuenta',
  tick: (actions) =>
    `Marca en la lista ${count(actions, 'acción', 'acciones')} que ya hiciste`,
  ticked: 'Ya están marcadas en la lista.',
  change: 'Cambiar mis respuestas',

  keep: 'Guardar mis respuestas en este navegador',
  kept: 'Tus respuestas se guardan en este navegador y en ningún otro lugar.',
  erase: 'Borrar todo',
  erased: 'Se borraron tus respuestas.',
};
