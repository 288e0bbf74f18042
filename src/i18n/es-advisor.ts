import { counted } from '../format/plural.js';
import type { Span } from '../model/certification.js';
import type { AdvisorWords } from './advisor.js';

const count = (value: number, one: string) => counted(value, 'es-US', { one, other: `${one}s` });
const span = ({ min, max }: Span, one: string) =>
  min === max ? count(min, one) : `${min.toLocaleString('es-US')} a ${count(max, one)}`;

/** What the advisor says, in Spanish. */
export const esAdvisor: AdvisorWords = {
  intro:
    'Unas pocas preguntas, una por una. Salta las que quieras: no hay respuestas malas. Al final ves en qué punto de este camino estás y qué puedes hacer ahora.',
  private: 'Tus respuestas se quedan en esta página y se borran cuando sales.',
  shared: 'Este sitio recibe tus respuestas cuando llegas al final.',
  question: (number, total) => `Pregunta ${number} de ${total}`,
  back: 'Atrás',
  skip: 'Saltar',
  next: 'Siguiente',
  see: 'Ver dónde estoy',
  noPlace: 'Todavía no sé',
  noNumber: 'Escribe aquí un número, como 2 o 1.5, o salta esta pregunta.',
  tooMany: (most) => `Escribe un número hasta ${most} o salta esta pregunta.`,

  where: 'Dónde estás',
  start: 'Al comienzo del camino',
  startText: 'Tienes por delante el primer nivel. Todos empiezan aquí.',
  top: 'Estás en lo más alto del camino. Lo que sabes puede ayudar a otras personas a subir.',
  why: 'Ya tienes lo que pide este nivel:',
  counts: 'Lo que tienes y cuenta',
  ahead: (rung) => `Lo que pide el siguiente nivel: ${rung}`,
  truth: { met: 'Ya lo tienes', unmet: 'Por delante', unknown: 'Todavía no se sabe' },
  skipped: 'Saltaste:',
  answer: 'Responder ahora',
  none: 'ninguna de estas',
  basis: 'Según:',
  asOf: (date) => `fecha: ${date}`,
  placeAsks: (place) => `En ${place}:`,
  placeSilent: (place) => `Aquí no se sabe qué pide ${place}. Pregunta a quien da el certificado.`,
  do: 'Qué hacer ahora',
  inStep: (step) => `Parte de: ${step}`,
  weeks: (weeks) => {
    const isLong = weeks.min > 104;
    const time = isLong
      ? span({ min: Math.round(weeks.min / 52), max: Math.round(weeks.max / 52) }, 'año')
      : span(weeks, 'semana');
    return `Cerca de ${time} con tus horas por semana`;
  },
  hours: (hours) => `Cerca de ${span(hours, 'hora')}`,
  noTime: 'Donde no se dice cuánto tarda, aquí no se sabe: cambia de un lugar a otro.',
  help: 'Te sirve:',
  board: 'Quien da el certificado ahí.',
  pay: 'Sueldo',
  payHere: 'Donde estás',
  payNext: 'El siguiente nivel',
  plan: 'Hacer un plan',
  load: 'Cargar un plan',
  change: 'Cambiar mis respuestas',

  erased: 'Se borraron tus respuestas, tu lugar y el punto donde estabas.',
};
